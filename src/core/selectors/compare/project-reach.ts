import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import { type Bounds, certainMonths, possibleMonths } from '../../domain/bounds.ts';
import { commonMonths, sameInterval, type MonthInterval, spanOf } from '../../domain/month.ts';
import type { Path } from '../../domain/reach.ts';
import { scopeOf } from '../places/scope.ts';

/** Months in which something is so for certain, and in which it may be; both ends included. */
export interface SureMonths {
  readonly certain: MonthInterval | null;
  readonly possible: MonthInterval;
}

/** The places that a project reaches, as bits of their positions; 32 in each word. */
export interface ReachedPlaces extends SureMonths {
  /** Position in the dataset. */
  readonly index: number;
  /** Reached for certain whenever the project is active. */
  readonly certain32: Uint32Array;
  /** Reached for certain or possibly. */
  readonly any32: Uint32Array;
  /** Places whose paths hold for part of the time only, by position; they have no bits. */
  readonly changing: ReadonlyMap<number, SureMonths>;
}

export interface ProjectReach {
  /** Countries in the scope of the data, then their first-level units. */
  readonly places: readonly AreaId[];
  /** The projects that count and have dates and places, in the order of the dataset. */
  readonly projects: readonly ReachedPlaces[];
}

const known = new WeakMap<Atlas, ProjectReach>();

/**
 * Which project reaches which place, turned round from the places and kept for the atlas. O(places
 * × projects that reach them).
 */
export function projectReach(atlas: Atlas): ProjectReach {
  const found = known.get(atlas) ?? turnedRound(atlas);
  known.set(atlas, found);
  return found;
}

function turnedRound(atlas: Atlas): ProjectReach {
  const { gazetteer, reach, bounds, dataset } = atlas;
  const countries = scopeOf(atlas);
  const places = [
    ...new Set([
      ...countries,
      ...countries.flatMap((country) => gazetteer.leavesOf(country).map(({ area }) => area)),
    ]),
  ];
  const words = Math.ceil(places.length / 32);
  const byProject = new Map<
    number,
    ReachedPlaces & { readonly changing: Map<number, SureMonths> }
  >();
  projectsOf(dataset).forEach((_, index) => {
    const bound = bounds[index] ?? null;
    if (bound === null || !isShown(atlas, index)) return;
    byProject.set(index, {
      index,
      ...monthsOfBounds(bound),
      certain32: new Uint32Array(words),
      any32: new Uint32Array(words),
      changing: new Map(),
    });
  });
  places.forEach((place, position) => {
    for (const { index, paths } of reach.at(place)) {
      const project = byProject.get(index);
      if (project === undefined) continue;
      const months = monthsThere(project, paths);
      if (months === null) continue;
      // Most members of a group were members all the time: then the months are those of the
      // project.
      const isWhole =
        sameInterval(months.possible, project.possible) &&
        (months.certain === null ||
          (project.certain !== null && sameInterval(months.certain, project.certain)));
      if (!isWhole) {
        project.changing.set(position, months);
        continue;
      }
      setBit(project.any32, position);
      if (months.certain !== null) setBit(project.certain32, position);
    }
  });
  return { places, projects: [...byProject.values()] };
}

const setBit = (bits: Uint32Array, position: number): void => {
  const word = position >>> 5;
  bits[word] = ((bits[word] ?? 0) | (1 << (position & 31))) >>> 0;
};

export const hasBit = (bits: Uint32Array, position: number): boolean =>
  (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;

/**
 * The months of a project with dates: no month is certain where it may have ended before it must
 * have begun.
 */
const monthsOfBounds = (bounds: Bounds): SureMonths => ({
  certain: certainMonths(bounds),
  possible: possibleMonths(bounds),
});

/**
 * The months in which paths lead to a place, some perhaps for part of the time only; they join to
 * one interval. Null for none.
 */
function monthsThere({ certain, possible }: SureMonths, paths: readonly Path[]): SureMonths | null {
  const there = joined(possible, paths);
  if (there === null) return null;
  const sure = paths.filter((path) => path.certain);
  return { possible: there, certain: certain === null ? null : joined(certain, sure) };
}

function joined(months: MonthInterval, paths: readonly Path[]): MonthInterval | null {
  let all: MonthInterval | null = null;
  for (const { during } of paths) {
    const part = during === undefined ? months : commonMonths(months, during);
    if (part !== null) all = spanOf(all, part);
  }
  return all;
}
