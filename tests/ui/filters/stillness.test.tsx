import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test, vi } from 'vitest';
import { addMonths } from '../../../src/core/domain/month.ts';
import { FilterBar } from '../../../src/ui/filters/filter-bar.tsx';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';
import { completeBrowser } from './render-filters.tsx';
import { InSession, sessionOf } from '../../support/session.tsx';

function renderCounted(donor: readonly string[]) {
  completeBrowser();
  const atlas = seedAtlas();
  const store = createViewStore(
    viewWith({ data: atlas.dataset.info.id, time: months('2017-07'), donor }),
  );
  const rendered = vi.fn<() => void>();
  render(
    <InSession session={sessionOf(atlas, store)}>
      <Profiler id="filters" onRender={rendered}>
        <FilterBar onOpened={() => undefined} />
      </Profiler>
    </InSession>,
  );
  rendered.mockClear();
  const scrub = (count: number): void => {
    for (let step = 1; step <= count; step += 1) {
      const month = addMonths(months('2017-07').first, step);
      act(() => {
        store.move((view) => setPeriod(view, { first: month, last: month }));
      });
    }
  };
  return { rendered, scrub };
}

test('scrubbing renders no filter while nothing is chosen', () => {
  const { rendered, scrub } = renderCounted([]);
  scrub(24);
  expect(rendered).not.toHaveBeenCalled();
});

test('what is chosen says when the period hides it', () => {
  const { scrub } = renderCounted(['ep']);
  expect(screen.getByRole('button', { name: 'Donor: European Parliament' })).toBeVisible();
  scrub(24);
  expect(screen.getByRole('button', { name: 'Donor: not in this period' })).toBeVisible();
});
