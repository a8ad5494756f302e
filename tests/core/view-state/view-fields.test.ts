import { expect, test } from 'vitest';
import { parseMonth, singleMonth } from '../../../src/core/domain/month.ts';
import { NO_FILTERS } from '../../../src/core/view-state/filters.ts';
import { isSamePage, sceneKey, spokenFields } from '../../../src/core/view-state/view-fields.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';

const july = singleMonth(parseMonth('2017-07') ?? never());
const view: ViewState = {
  data: 'eu-latin-america',
  time: july,
  compare: null,
  area: null,
  project: null,
  body: null,
  record: null,
  ...NO_FILTERS,
  q: '',
  layer: 'page',
  map: null,
  list: null,
  view: 'map',
  embed: false,
  lang: null,
};

test('equal choices in other arrays count the same projects, and nothing is spoken', () => {
  const chosen = { ...view, donor: ['ep', 'eeas'] };
  const again = { ...view, donor: ['ep', 'eeas'] };
  expect(sceneKey(again, 'counts')).toBe(sceneKey(chosen, 'counts'));
  expect(sceneKey(chosen, 'counts')).not.toBe(sceneKey(view, 'counts'));
  expect(spokenFields(chosen, again)).toEqual(new Set());
  expect(spokenFields(view, chosen)).toEqual(new Set(['filters']));
});

test('what is opened is another page, and the table, the frame and the period are not', () => {
  expect(isSamePage(view, { ...view, project: 'iuc' })).toBe(false);
  expect(isSamePage(view, { ...view, list: 'about' })).toBe(false);
  expect(
    isSamePage(view, { ...view, view: 'table', map: { kind: 'extent', name: 'all' }, time: 'all' }),
  ).toBe(true);
});

test('another period draws the same projects anew', () => {
  const all = { ...view, time: 'all' } as const;
  expect(sceneKey(all, 'counts')).toBe(sceneKey(view, 'counts'));
  expect(sceneKey(all, 'drawing')).not.toBe(sceneKey(view, 'drawing'));
  expect(spokenFields(view, all)).toEqual(new Set(['months']));
});

test('what is typed, shared and framed is in no scene', () => {
  const other: ViewState = { ...view, q: 'clima', embed: true, lang: 'es', view: 'table' };
  for (const scene of ['counts', 'drawing'] as const)
    expect(sceneKey(other, scene)).toBe(sceneKey(view, scene));
  expect(spokenFields(view, other)).toEqual(new Set());
});

function never(): never {
  throw new Error('no such month');
}
