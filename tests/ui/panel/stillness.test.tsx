import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { createAtlas } from '../../../src/core/domain/atlas.ts';
import { addMonths, formatMonth, type Month } from '../../../src/core/domain/month.ts';
import { periodTabs } from '../../../src/ui/panel/period/period-tabs-part.ts';
import { RankedRow } from '../../../src/ui/panel/period/ranked-row.tsx';
import {
  donorsToRank,
  rankedDonors,
  type RankedDonor,
} from '../../../src/core/selectors/projects/ranked.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import { generatedDataset } from '../../support/generated-dataset.ts';
import { layOut } from '../../support/browser/laid-out.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { months } from '../../core/view-state/link-context.ts';
import { renderPanel } from './render-panel.tsx';

vi.mock(import('../../../src/ui/panel/period/ranked-row.tsx'), async (original) => {
  const actual = await original();
  return { ...actual, RankedRow: vi.fn<typeof RankedRow>(actual.RankedRow) };
});

const { gazetteer, today } = seedAtlas();
const many = createAtlas(generatedDataset(200, 3, gazetteer), gazetteer, today);

beforeEach(() => {
  layOut();
});

const at = (month: Month): readonly RankedDonor[] =>
  rankedDonors(many, { first: month, last: month }, donorsToRank(many));
const most = (ranked: readonly RankedDonor[]): number =>
  Math.max(...ranked.map(({ counts: { certain, possible } }) => certain + possible));
const said = (ranked: readonly RankedDonor[]): string =>
  JSON.stringify(ranked.map(({ option, counts }) => [option.id, counts.certain, counts.possible]));

test('a month in which a list says the same draws none of its rows, another one does', async () => {
  await periodTabs.load();
  const { first } = months('2005-01');
  const run = Array.from({ length: 240 }, (_, offset) => addMonths(first, offset));
  const same = run.find(
    (month) =>
      said(at(month)) === said(at(addMonths(month, 1))) &&
      said(at(month)) !== said(at(addMonths(month, 2))) &&
      most(at(month)) > 0,
  );
  expect(same).toBeDefined();
  const start = same ?? first;
  const { store } = renderPanel({ time: formatMonth(start), list: 'donors' }, {}, many);
  const rows = within(screen.getByRole('list', { name: 'Donors' })).getAllByRole('listitem').length;
  expect(vi.mocked(RankedRow).mock.calls.length).toBeGreaterThanOrEqual(rows);
  vi.mocked(RankedRow).mockClear();
  const move = (month: Month): void => {
    act(() => {
      store.move((view) => setPeriod(view, { first: month, last: month }));
    });
  };
  move(addMonths(start, 1));
  expect(vi.mocked(RankedRow)).not.toHaveBeenCalled();
  move(addMonths(start, 2));
  expect(vi.mocked(RankedRow)).toHaveBeenCalled();
});
