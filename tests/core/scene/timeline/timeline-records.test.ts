import { describe, expect, test } from 'vitest';
import { formatMonth, monthOf } from '../../../../src/core/domain/month.ts';
import type { TimelineView } from '../../../../src/core/scene/timeline/timeline-lane.ts';
import { timelineScene } from '../../../../src/core/scene/timeline/timeline-scene.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const recordsIn = (view: Partial<TimelineView>, axis = atlas.axis) =>
  timelineScene(atlas, { area: null, project: null, ...view }, axis).records;

describe('records on the timeline', () => {
  test('stand there while the panel speaks of them', () => {
    expect(recordsIn({})).toBeNull();
    expect(recordsIn({ list: 'about' })).not.toBeNull();
    expect(recordsIn({ record: 'business' })).not.toBeNull();
  });

  test('the one with a date lies in the months that it allows, the others are counted', () => {
    const records = recordsIn({ list: 'about' });
    expect(
      records?.dated.map(({ record, months: { first, last } }) => [
        record.id,
        formatMonth(first),
        formatMonth(last),
      ]),
    ).toEqual([['ev-lasa-panel', '2018-01', '2018-12']]);
    expect(records?.undated).toBe(
      atlas.dataset.frameworks.length + atlas.dataset.records.length - 1,
    );
  });

  test('and is marked while it is open', () => {
    expect(recordsIn({ record: 'ev-lasa-panel' })?.dated.map(({ open }) => open)).toEqual([true]);
    expect(recordsIn({ record: 'business' })?.dated.map(({ open }) => open)).toEqual([false]);
  });

  test('outside the axis has no place on it and is not counted as undated', () => {
    const records = recordsIn(
      { list: 'about' },
      { first: monthOf(2019, 1), last: monthOf(2019, 12) },
    );
    expect(records).toMatchObject({ dated: [], undated: 10 });
  });
});

describe('with a body open', () => {
  test('the lanes of projects in which it has no part step back', () => {
    const scene = timelineScene(atlas, { area: null, project: null, body: 'ep' }, atlas.axis);
    expect(
      scene.kind === 'lanes' && scene.lanes.map(({ project, aside }) => [project.id, aside]),
    ).toEqual([
      ['innovact', false],
      ['innoval', false],
      ['iuc', true],
    ]);
  });
});
