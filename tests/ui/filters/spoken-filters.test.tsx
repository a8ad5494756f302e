import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { crowdedAtlas } from '../../support/crowded-atlas.ts';
import { chooseOptions } from '../../../src/core/view-state/updates.ts';
import { completeBrowser, renderFilters } from './render-filters.tsx';

beforeEach(completeBrowser);

test('of forty chosen donors the status says two and how many more, and how many projects are shown', async () => {
  const { store } = renderFilters({}, crowdedAtlas());
  act(() => {
    store.choose((view) =>
      chooseOptions(
        view,
        'donor',
        Array.from({ length: 40 }, (_, number) => `d${String(number)}`),
      ),
    );
  });
  await waitFor(
    () =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'Donor Agency 1, for Development, Agency 2, for Development or 38 more. 1 of 3 projects shown.',
      ),
    { timeout: 3000 },
  );
  expect(screen.getByRole('status').textContent.length).toBeLessThanOrEqual(140);
});
