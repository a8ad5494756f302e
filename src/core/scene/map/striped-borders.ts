import { possibleMonths } from '../../domain/bounds.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';

/** A cross-border area that projects name, and the direction of its stripes. */
export interface StripedBorder {
  readonly area: AreaId;
  /** Positions of the projects that name it. */
  readonly projects: readonly number[];
  /** When any of them can be active: intervals in order that neither touch nor overlap. */
  readonly active: readonly MonthInterval[];
  /** True: rising (+45°); false: falling (−45°). */
  readonly rising: boolean;
}

/**
 * The cross-border areas that a dataset names, in the order of their ids, with directions by graph
 * colouring: areas that share a place differ, and where that is impossible (three areas in one
 * place) as few as can be agree. Areas of one country that don't overlap differ too where nothing
 * else decides, for they may touch.
 */
export function stripedBorders(atlas: Atlas): readonly StripedBorder[] {
  const projects = new Map<AreaId, number[]>();
  projectsOf(atlas.dataset).forEach((project, index) => {
    for (const { area, role } of project.targets) {
      if (role !== 'recipient' || atlas.gazetteer.area(area).kind !== 'cross-border') continue;
      projects.set(area, [...(projects.get(area) ?? []), index]);
    }
  });
  const striped: StripedBorder[] = [];
  const leaves = (area: AreaId): ReadonlySet<AreaId> =>
    new Set(atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area));
  for (const area of [...projects.keys()].toSorted()) {
    const own = leaves(area);
    const countries = new Set([...own].map((leaf) => atlas.gazetteer.countryOf(leaf)));
    let rising = 0;
    let falling = 0;
    for (const other of striped) {
      const theirs = [...leaves(other.area)];
      const shared = theirs.filter((leaf) => own.has(leaf)).length;
      const near = theirs.some((leaf) => countries.has(atlas.gazetteer.countryOf(leaf))) ? 1 : 0;
      const weight = shared * 10 + near;
      if (other.rising) rising += weight;
      else falling += weight;
    }
    const naming = projects.get(area) ?? [];
    striped.push({
      area,
      projects: naming,
      active: activeMonths(atlas, naming),
      rising: rising <= falling,
    });
  }
  return striped;
}

/** The months in which any of some projects can be active, joined where they touch. */
export function activeMonths(atlas: Atlas, projects: readonly number[]): readonly MonthInterval[] {
  const spans = projects.flatMap((index) => {
    const bounds = atlas.bounds[index] ?? null;
    return bounds === null ? [] : [possibleMonths(bounds)];
  });
  const joined: MonthInterval[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before === undefined || span.first > before.last + 1) joined.push(span);
    else if (span.last > before.last)
      joined[joined.length - 1] = { first: before.first, last: span.last };
  }
  return joined;
}

/** Whether a border has an active project, possible ones included, in a period. */
export const isActive = ({ active }: StripedBorder, period: MonthInterval): boolean =>
  active.some((span) => commonMonths(span, period) !== null);
