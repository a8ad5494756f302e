import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import { addedAtlas, createAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { parseEdtf } from '../../../../src/core/domain/edtf.ts';
import { formatMonth, type MonthInterval } from '../../../../src/core/domain/month.ts';
import type { Project } from '../../../../src/core/domain/project.ts';
import type { Successor, TimelineView } from '../../../../src/core/scene/timeline/timeline-lane.ts';
import { timelineScene } from '../../../../src/core/scene/timeline/timeline-scene.ts';
import { seedAtlas, TODAY } from '../../../support/seed-atlas.ts';

const seed = seedAtlas();
const nothing: TimelineView = { area: null, project: null };
const written = ({ first, last }: MonthInterval): string =>
  `${formatMonth(first)}/${formatMonth(last)}`;
const ids = (successors: readonly Successor[]): string[] =>
  successors.map(({ project }) => project.id);

function drawn(atlas: Atlas, added: Atlas | undefined, view = nothing) {
  const scene = timelineScene(atlas, view, added?.axis ?? atlas.axis, added);
  if (scene.kind === 'histogram') throw new Error('expected lanes');
  const all = [...scene.lanes.flatMap(({ successors }) => successors), ...scene.addedLanes.flat()];
  return { ...scene, all, of: (id: string) => all.find(({ project }) => project.id === id) };
}

/** Ids of those that don't step back while a project is open. */
const staying = (project: string): string[] =>
  ids(drawn(seed, addedAtlas(seed), { ...nothing, project }).all.filter(({ aside }) => !aside));

describe('what other sources add to the page', () => {
  const scene = drawn(seed, addedAtlas(seed));

  test('follows in the lane of its project, a chain as far as it goes', () => {
    expect(scene.lanes.map(({ project, successors }) => [project.id, ids(successors)])).toEqual([
      ['innovact', ['innovact-ii']],
      ['innoval', ['innoval-ii']],
      ['iuc', ['iurc', 'iurc-lac']],
    ]);
  });

  test('and what follows nothing stands below', () => {
    expect(scene.addedLanes.map(ids)).toEqual([['s4la']]);
    expect(scene.of('s4la')).toMatchObject({ endOpen: true, uncertain: true });
  });

  test('«about 2021» is drawn as 2021, and marked as uncertain', () => {
    expect(
      scene.all.map(({ project, months, uncertain }) => [project.id, written(months), uncertain]),
    ).toEqual([
      ['innovact-ii', '2019-01/2020-12', true],
      ['innoval-ii', '2019-01/2020-11', false],
      ['iurc', '2021-01/2023-12', true],
      ['iurc-lac', '2025-01/2027-12', false],
      ['s4la', '2020-12/2026-11', true],
    ]);
  });

  test('is in no lane while it isn’t shown', () => {
    expect(drawn(seed, undefined)).toMatchObject({ all: [], addedLanes: [] });
  });

  test('with a project open, it and what follows it stay, the others step back', () => {
    expect(staying('iuc')).toEqual(['iurc', 'iurc-lac']);
    expect(staying('iurc-lac')).toEqual(['iurc-lac']);
  });

  test('with a place selected, it is elsewhere where it doesn’t reach it, and lies as before', () => {
    const added = addedAtlas(seed);
    const there = drawn(seed, added, { ...nothing, area: 'AR' as AreaId });
    const reaching = new Set(added.reach.at('AR' as AreaId).map(({ project }) => project.id));
    expect(ids(there.all)).toEqual(ids(scene.all));
    expect(there.all.map(({ elsewhere }) => elsewhere)).toEqual(
      there.all.map(({ project }) => !reaching.has(project.id)),
    );
  });
});

interface Made {
  readonly start: string | null;
  readonly end: string | null;
  readonly page: boolean;
  readonly related: readonly {
    readonly other: number;
    readonly type: Project['related'][number]['type'];
  }[];
}

/**
 * The page with made-up projects in place of its own: `p0`, `p1` … of the primary source or of
 * another.
 */
function atlasOf(made: readonly Made[]): Atlas {
  const { whole, gazetteer } = seed;
  const other = whole.sources.find(({ id }) => id !== whole.info.primarySource)?.id ?? '';
  const projects = made.map(({ start, end, page, related }, index): Project => {
    const dates = { start: parseEdtf(start ?? ''), end: parseEdtf(end ?? '') };
    return {
      id: `p${String(index)}`,
      title: `Project ${String(index)}`,
      themes: [],
      frameworks: [],
      targets: [],
      parties: [],
      budget: [],
      links: [],
      ids: [],
      related: related.map(({ other: to, type }) => ({ project: `p${String(to)}`, type })),
      sources: [page ? whole.info.primarySource : other],
      facts: {},
      ...(dates.start === null ? {} : { start: dates.start }),
      ...(dates.end === null ? {} : { end: dates.end }),
    };
  });
  return createAtlas({ ...whole, projects }, gazetteer, TODAY);
}

const year = fc.integer({ min: 1990, max: 2024 });
const made: fc.Arbitrary<Made> = fc
  .record({
    from: fc.option(fc.tuple(year, fc.constantFrom('', '~', '?', '-07', '?-10-30')), { freq: 6 }),
    length: fc.option(
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('', '~', '-03', '-12-31')),
      { freq: 6 },
    ),
    page: fc.boolean(),
    // Beyond the last project too, as a file may name what it doesn't hold.
    related: fc.array(
      fc.record({
        other: fc.nat(20),
        type: fc.constantFrom('predecessor', 'predecessor', 'successor', 'sibling'),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ from, length, page, related }) => ({
    start: from === null ? null : `${String(from[0])}${from[1]}`,
    end: length === null ? null : `${String((from?.[0] ?? 2000) + length[0])}${length[1]}`,
    page,
    related,
  }));

const laws = (law: (atlas: Atlas, added: Atlas) => void): void => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 18 }), (projects) => {
      const atlas = atlasOf(projects);
      law(atlas, addedAtlas(atlas));
    }),
    { seed: 201_707, numRuns: 300 },
  );
};

describe('laws, whatever the relations say', () => {
  test('each added project with dates is drawn once, and no other', () => {
    laws((atlas, added) => {
      const page = new Set(atlas.dataset.projects.map(({ id }) => id));
      const expected = added.dataset.projects.filter(
        ({ id }, index) => !page.has(id) && (added.bounds[index] ?? null) !== null,
      );
      expect(ids(drawn(atlas, added).all).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
    });
  });

  test('the lanes of the page are the same but for what follows in them', () => {
    laws((atlas, added) => {
      const alone = drawn(atlas, undefined).lanes;
      const { lanes } = drawn(atlas, added);
      expect(lanes).toHaveLength(alone.length);
      for (const [position, lane] of lanes.entries())
        expect({ ...lane, successors: [] }).toEqual(alone[position]);
    });
  });

  test('no bar lies on another one of its lane', () => {
    laws((atlas, added) => {
      const { lanes, addedLanes } = drawn(atlas, added);
      const rows = [
        ...lanes.map(({ possible, successors }) =>
          [possible].concat(successors.map(({ months }) => months)),
        ),
        ...addedLanes.map((row) => row.map(({ months }) => months)),
      ];
      for (const row of rows)
        expect(
          row.every(
            ({ first, last }, position) => first <= last && first > (row[position - 1]?.last ?? -1),
          ),
        ).toBe(true);
    });
  });

  test('what stands behind a project follows it', () => {
    laws((atlas, added) => {
      // Every «before, after» that either side says.
      const steps = added.dataset.projects.flatMap(({ id, related }) =>
        related.flatMap(({ project, type }) =>
          type === 'predecessor'
            ? [[project, id] as const]
            : type === 'successor'
              ? [[id, project] as const]
              : [],
        ),
      );
      for (const { project, successors } of drawn(atlas, added).lanes) {
        const known = new Set([project.id]);
        // No chain is longer than there are steps.
        for (const _ of steps)
          for (const [before, after] of steps) if (known.has(before)) known.add(after);
        expect(ids(successors).filter((id) => !known.has(id))).toEqual([]);
      }
    });
  });
});

const follower = (start: string, end: string, other = 0): Made => ({
  start,
  end,
  page: false,
  related: [{ other, type: 'predecessor' }],
});

test('a project that follows itself, and a ring of two, are drawn as any other', () => {
  const atlas = atlasOf([
    follower('2019', '2020', 0),
    follower('2019', '2020', 2),
    follower('2022', '2023', 1),
  ]);
  expect(drawn(atlas, addedAtlas(atlas)).addedLanes.map(ids)).toEqual([['p0'], ['p1', 'p2']]);
});

test('one that begins before the other ends gets a lane of its own', () => {
  const atlas = atlasOf([
    { start: '2015-01', end: '2017-12', page: true, related: [] },
    follower('2018-01', '2019-12'),
    follower('2019-01', '2020-12'),
  ]);
  const { lanes, addedLanes } = drawn(atlas, addedAtlas(atlas));
  expect([lanes.map(({ successors }) => ids(successors)), addedLanes.map(ids)]).toEqual([
    [['p1']],
    [['p2']],
  ]);
});
