import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { Certainty } from '../../domain/bounds.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { once } from '../../domain/once.ts';
import type { Project } from '../../domain/project.ts';
import { changeBetween, type PlaceChange } from '../compare/comparison.ts';
import { activityOf } from '../../counts/activity.ts';
import type { Counts } from '../../counts/counts.ts';
import { projectsAt, projectsInPartsOf, type ListedProject } from '../projects/listed-projects.ts';
import { partsOfPlace, waysOf, type Way } from './place-page.ts';
import { scopeOf } from './scope.ts';

/**
 * How a project stands to the place of a row; `in-parts`: it reaches some parts of it, and isn't
 * counted.
 */
export interface TableCell {
  readonly project: Project;
  /** Position in the dataset. */
  readonly index: number;
  readonly certainty: Certainty;
  readonly inParts: boolean;
  /**
   * In a comparison the one period in which it reaches the place; null for both, and without a
   * comparison.
   */
  readonly only: 'first' | 'second' | null;
  /** Put together when they are asked for; empty in parts. */
  readonly ways: readonly Way[];
}

/** A place in the periods of a table. */
export interface TableRow {
  readonly place: AreaId;
  readonly counts: Counts;
  /** In the second period of a comparison; null without one. */
  readonly second: Counts | null;
  readonly change: PlaceChange | null;
  /**
   * The projects of the first period, certain ones first; of both periods in a comparison. Made when
   * they are asked for.
   */
  readonly counted: readonly TableCell[];
  /** The same, then those in parts of it. */
  readonly cells: readonly TableCell[];
  /** It has parts that are reached: rows of their own. */
  readonly isGroup: boolean;
}

export type TableGroupKind = 'countries' | 'borders' | 'others';

export interface TableGroup {
  readonly kind: TableGroupKind;
  readonly rows: readonly TableRow[];
}

/** The periods of a table: the second one is that of a comparison. */
export interface TablePeriods {
  readonly first: MonthInterval;
  readonly second: MonthInterval | null;
}

/**
 * The places of a table: the countries in the scope of the data, the cross-border areas and the
 * other areas that targets name, each with something in one of the periods. A country counts
 * whatever targets it or anything in it. The selected place is there though nothing reaches it, if
 * it is one of these.
 */
export function tableGroups(
  atlas: Atlas,
  periods: TablePeriods,
  selected: AreaId | null,
): readonly TableGroup[] {
  const { gazetteer, reach } = atlas;
  const kindOf = (place: AreaId) => gazetteer.area(place).kind;
  const places: Readonly<Record<TableGroupKind, readonly AreaId[]>> = {
    countries: scopeOf(atlas),
    borders: reach.namedAreas.filter((named) => kindOf(named) === 'cross-border'),
    others: reach.namedAreas.filter(
      (named) => !['country', 'unit', 'cross-border'].includes(kindOf(named)),
    ),
  };
  return (['countries', 'borders', 'others'] as const).flatMap((kind) => {
    const rows = places[kind].flatMap((place) => rowAt(atlas, place, periods, place === selected));
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
}

/** The parts of a place with something in one of the periods, as rows of their own. */
export const partRows = (
  atlas: Atlas,
  place: AreaId,
  periods: TablePeriods,
  selected: AreaId | null,
): readonly TableRow[] =>
  partsOfPlace(atlas, place, periods.first).flatMap((part) =>
    rowAt(atlas, part, periods, part === selected),
  );

/**
 * The row that has to be open for the selected place to be seen, of several the smallest area; null
 * where it has a row of its own, or none.
 */
export function rowAbove(
  atlas: Atlas,
  groups: readonly TableGroup[],
  { first }: TablePeriods,
  selected: AreaId,
): AreaId | null {
  const places = groups.flatMap(({ rows }) => rows.map(({ place }) => place));
  if (places.includes(selected)) return null;
  const size = (place: AreaId): number => partsOfPlace(atlas, place, first).length;
  return (
    places
      .filter((place) => partsOfPlace(atlas, place, first).includes(selected))
      .toSorted((a, b) => size(a) - size(b))[0] ?? null
  );
}

/**
 * The projects that a table has columns for, or counts: those that pass the filters, in the order
 * of the dataset.
 */
export const tableProjects = (
  atlas: Atlas,
): readonly { readonly project: Project; readonly index: number }[] =>
  projectsOf(atlas.dataset).flatMap((project, index) =>
    isShown(atlas, index) ? { project, index } : [],
  );

function rowAt(
  atlas: Atlas,
  place: AreaId,
  { first, second }: TablePeriods,
  always: boolean,
): readonly TableRow[] {
  const counts = activityOf(atlas).at(place, first);
  const later = second === null ? null : activityOf(atlas).at(place, second);
  if (!always && isNone(counts) && (later === null || isNone(later))) return [];
  const counted = once(() => countedCells(atlas, place, { first, second }));
  const cells = once(() => [
    ...counted(),
    ...projectsInPartsOf(atlas, place, first).map((entry) => partCell(entry)),
  ]);
  return [
    {
      place,
      counts,
      second: later,
      change: later === null ? null : changeBetween(counts, later),
      get counted() {
        return counted();
      },
      get cells() {
        return cells();
      },
      isGroup: partsOfPlace(atlas, place, first).length > 1,
    },
  ];
}

const isNone = ({ certain, possible }: Counts): boolean => certain + possible === 0;

function countedCells(
  atlas: Atlas,
  place: AreaId,
  { first, second }: TablePeriods,
): readonly TableCell[] {
  const listed = projectsAt(atlas, place, first);
  const later = second === null ? null : projectsAt(atlas, place, second);
  const [earlierOnes, laterOnes] = [positionsOf(listed), positionsOf(later ?? [])];
  return [
    ...listed.map((entry) =>
      cellOf(atlas, place, entry, later === null || laterOnes.has(entry.index) ? null : 'first'),
    ),
    ...(later ?? [])
      .filter(({ index }) => !earlierOnes.has(index))
      .map((entry) => cellOf(atlas, place, entry, 'second')),
  ];
}

const positionsOf = (listed: readonly ListedProject[]): ReadonlySet<number> =>
  new Set(listed.map(({ index }) => index));

function cellOf(
  atlas: Atlas,
  place: AreaId,
  { project, index, certainty, paths }: ListedProject,
  only: TableCell['only'],
): TableCell {
  const ways = once(() => waysOf(atlas, place, { project, paths }));
  return {
    project,
    index,
    certainty,
    inParts: false,
    only,
    get ways() {
      return ways();
    },
  };
}

const partCell = ({ project, index, certainty }: ListedProject): TableCell => ({
  project,
  index,
  certainty,
  inParts: true,
  only: null,
  ways: [],
});
