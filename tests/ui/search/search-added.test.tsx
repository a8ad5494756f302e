import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { field, options, renderSearch } from './render-search.tsx';

test('what only other sources name is found while they are shown, after what the page has, and said to be added', async () => {
  const page = renderSearch();
  await page.user.type(field(), 'innovact');
  const alone = options();
  expect(alone.filter((option) => option?.includes('added'))).toEqual([]);
  cleanup();
  const { user, store } = renderSearch({ layer: 'added' });
  await user.type(field(), 'innovact');
  const both = options();
  expect(both.filter((option) => !option?.endsWith(', added.'))).toEqual(alone);
  expect(both.filter((option) => option?.endsWith(', added.'))).toEqual([
    expect.stringMatching(/^INNOVACT II, project/),
  ]);
  await user.clear(field());
  await user.type(field(), 'iurc');
  await user.click(screen.getAllByRole('option')[0] ?? document.body);
  expect(store.getState().project).toBe('iurc');
});
