import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import {
  formatMonth,
  monthOf,
  singleMonth,
  type Month,
  type MonthInterval,
} from '../../../../src/core/domain/month.ts';
import { countLines } from '../../../../src/core/scene/timeline/timeline-histogram.ts';
import type { TimelineLane } from '../../../../src/core/scene/timeline/timeline-lane.ts';
import {
  timelineLanes,
  timelineScene,
} from '../../../../src/core/scene/timeline/timeline-scene.ts';
import {
  countsOf,
  listedProjects,
} from '../../../../src/core/selectors/projects/listed-projects.ts';
import { generatedAtlas, seedAtlas, TODAY } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const nothing = { area: null, project: null };
const narino = { area: 'CO-NAR' as AreaId, project: null };

const written = (months: MonthInterval | null): string | null =>
  months === null ? null : `${formatMonth(months.first)}/${formatMonth(months.last)}`;
const laneOf = (lanes: readonly TimelineLane[], id: string): TimelineLane | undefined =>
  lanes.find(({ project }) => project.id === id);
const months = ({ first, last }: MonthInterval): Month[] =>
  Array.from({ length: last - first + 1 }, (_, later) => (first + later) as Month);

describe('the lanes of the page', () => {
  const lanes = timelineLanes(atlas, nothing);

  test('are in the order in which the projects begin', () => {
    expect(lanes.map(({ project, index }) => [project.id, index])).toEqual([
      ['innovact', 1],
      ['innoval', 2],
      ['iuc', 0],
    ]);
  });

  test('tell the certain months of INNOVAL from the one that its source leaves open', () => {
    expect(written(laneOf(lanes, 'innoval')?.certain ?? null)).toBe('2017-06/2018-06');
    expect(written(laneOf(lanes, 'innoval')?.possible ?? null)).toBe('2017-06/2018-07');
  });

  test('leave nothing open where the source states both ends', () => {
    expect(laneOf(lanes, 'iuc')).toMatchObject({
      certain: laneOf(lanes, 'iuc')?.possible,
      endOpen: false,
      startOpen: false,
      standing: 'reaches',
    });
  });
});

describe('with Nariño selected', () => {
  const lanes = timelineLanes(atlas, narino);

  test('a project that may not reach it is certain in no month', () => {
    expect(laneOf(lanes, 'iuc')).toMatchObject({ certain: null, standing: 'possibly' });
    expect(written(laneOf(lanes, 'iuc')?.possible ?? null)).toBe('2017-07/2019-12');
  });

  test('those that do reach it stay as they are', () => {
    expect(['innovact', 'innoval'].map((id) => laneOf(lanes, id)?.standing)).toEqual([
      'reaches',
      'reaches',
    ]);
    expect(written(laneOf(lanes, 'innoval')?.certain ?? null)).toBe('2017-06/2018-06');
  });

  test('and Argentina, INNOVACT is elsewhere but keeps its months', () => {
    const lane = laneOf(timelineLanes(atlas, { ...narino, area: 'AR' as AreaId }), 'innovact');
    expect(lane?.standing).toBe('elsewhere');
    expect(written(lane?.possible ?? null)).toBe('2017-05/2018-09');
  });
});

test('an open project puts the others aside', () => {
  const lanes = timelineLanes(atlas, { area: null, project: 'iuc' });
  expect(lanes.map(({ project, aside }) => [project.id, aside])).toEqual([
    ['innovact', true],
    ['innoval', true],
    ['iuc', false],
  ]);
});

describe('on the axis', () => {
  const scene = timelineScene(atlas, nothing, atlas.axis);

  test('the United Kingdom leaves the EU at the end of January 2020', () => {
    expect(scene.marks).toEqual([{ month: monthOf(2020, 2), change: 'leaves', areas: ['GB'] }]);
  });

  test('states that join together are one mark', () => {
    const marks = timelineScene(atlas, nothing, {
      first: monthOf(2004, 1),
      last: monthOf(2013, 12),
    }).marks;
    expect(marks.map(({ month, areas }) => [formatMonth(month), areas.length])).toEqual([
      ['2004-05', 10],
      ['2007-01', 2],
      ['2013-07', 1],
    ]);
  });

  test('today is beyond the data, and inside an axis that reaches it', () => {
    expect(scene.today).toEqual({ month: TODAY, where: 'after' });
    expect(
      timelineScene(atlas, nothing, { first: atlas.axis.first, last: monthOf(2026, 12) }).today
        .where,
    ).toBe('inside');
  });
});

const kindOf = (count: number): string => {
  const generated = generatedAtlas(count);
  return timelineScene(generated, nothing, generated.axis).kind;
};

describe('the kind of drawing goes by the number of projects with dates', () => {
  test('lanes with names, thin lanes, histogram', () => {
    expect([kindOf(8), kindOf(30), kindOf(60)]).toEqual(['lanes', 'thin', 'histogram']);
  });
});

describe('2,000 projects', () => {
  const large = generatedAtlas(2000);
  const histogramAt = (area: AreaId | null) => {
    const scene = timelineScene(large, { area, project: null }, large.axis);
    if (scene.kind !== 'histogram') throw new Error('expected a histogram');
    return scene.counts;
  };

  test.each([null, 'CO', 'CO-NAR', 'COxEC', 'EU'] as (AreaId | null)[])(
    'are counted month by month as a naive count does, at %s',
    (area) => {
      const counts = histogramAt(area);
      const naive = months(large.axis).map((month) =>
        countsOf(listedProjects(large, { time: singleMonth(month), area })),
      );
      expect(counts.certain).toEqual(naive.map(({ certain }) => certain));
      expect(counts.possible).toEqual(naive.map(({ possible }) => possible));
      expect(counts.most).toBe(
        Math.max(...naive.map(({ certain, possible }) => certain + possible)),
      );
    },
  );
});

test('the lines behind a histogram are round and none is above the highest month', () => {
  expect([countLines(0), countLines(3), countLines(574), countLines(1200)]).toEqual([
    [],
    [1, 2],
    [250, 500],
    [500, 1000],
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
      const lines = countLines(most);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every((line) => Number.isInteger(line) && line > 0 && line <= most)).toBe(true);
    }),
  );
});
