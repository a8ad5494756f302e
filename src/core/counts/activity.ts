import type { AreaId } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import { asMonth, singleMonth, type Month, type MonthInterval } from '../domain/month.ts';
import { once } from '../domain/once.ts';
import { bitsOf, type ProjectSet } from '../domain/project-set.ts';
import type { Reach } from '../domain/reach.ts';
import type { DimensionId } from '../dimensions/index.ts';
import { dimensionReading } from '../dimensions/read-dimension.ts';
import { activityColumns } from './activity-columns.ts';
import type { ActivityMatrix } from './activity-matrix.ts';
import type { Counts } from './counts.ts';
import { ALWAYS, createLedMonths } from './led-months.ts';
import { createMatrices, type Matrices } from './matrices.ts';
import { optionMatter } from './option-matter.ts';
import { monthsAtPlace, placeEntries } from './place-entries.ts';
import { placeRows } from './place-rows.ts';

/** Counts by month; position 0 is `first`. */
interface MonthColumns {
  readonly first: Month;
  readonly certain: Int32Array;
  /** Those beside the certain ones. */
  readonly possible: Int32Array;
}

/** When a place is reached: from the first month in which it can be to the last. */
interface ReachedMonths {
  /** Null where it is never reached in any month. */
  readonly months: MonthInterval | null;
  /** In some month for certain. */
  readonly isCertain: boolean;
}

/** How many projects have each option of a dimension, by its position. */
interface OptionActivity {
  readonly at: (option: number, period: MonthInterval) => Counts;
  /** Whether or not they have dates. */
  readonly ever: (option: number) => number;
  /** From the first month in which any of them can be active to the last; null without dates. */
  readonly span: (option: number) => MonthInterval | null;
}

/**
 * How many of the projects that count are active in any period, at places and by options. It costs
 * the same whatever the number of projects: nothing looks at them again.
 */
export interface Activity {
  /** The leaves that any project of all reaches, in the order of the gazetteer. */
  readonly leaves: readonly AreaId[];
  /** At each of the leaves in turn: the certain ones, then those that are possible beside them. */
  readonly readLeaves: (period: MonthInterval, into: Int32Array) => void;
  /** At a place, or wherever they are. */
  readonly at: (place: AreaId | null, period: MonthInterval) => Counts;
  /** Those that name a cross-border area itself, whatever else reaches it. */
  readonly naming: (border: AreaId, period: MonthInterval) => Counts;
  /**
   * The certain counts that occur at any leaf in any single month, ascending, without 0.
   * O(leaves × months).
   */
  readonly occurring: () => readonly number[];
  /** All that reach a place, with dates or without. */
  readonly ever: (place: AreaId | null) => number;
  readonly byMonth: (place: AreaId | null) => MonthColumns;
  /** Kept once looked up. */
  readonly reached: (place: AreaId) => ReachedMonths;
  /** Those that reach the place, if one is given. */
  readonly options: (dimension: DimensionId, place: AreaId | null) => OptionActivity;
}

type ActivityAmong = (shown: ProjectSet | null) => Activity;

const known = new WeakMap<Reach['classes'], ActivityAmong>();

/**
 * Made once for an atlas and all that are filtered out of it, as it is first asked for; of other
 * projects than those that count in the atlas where `shown` says so.
 */
export function activityOf(atlas: Atlas, shown: ProjectSet | null = atlas.shown): Activity {
  const found = known.get(atlas.reach.classes) ?? createActivity(atlas);
  known.set(atlas.reach.classes, found);
  return found(shown);
}

const NOTHING: Counts = { certain: 0, possible: 0 };
const NO_MONTHS = new Int32Array(0);

/** Some matrix, and the row of it that is meant. */
interface Row {
  readonly matrices: Matrices;
  readonly row: number;
}

function createActivity({ bounds, dataset, gazetteer, reach }: Atlas): ActivityAmong {
  const { ways } = reach;
  const columns = activityColumns({ bounds });
  const table = createLedMonths();
  const rows = once(() => placeRows(ways, gazetteer));
  const matter = once(() => ({ ways, gazetteer, classes: reach.classes(), table }));
  const placeMatrices = once(() =>
    createMatrices({
      columns,
      table,
      shares: rows().shares,
      entries: placeEntries(matter(), rows()),
    }),
  );
  const others = new Map<AreaId, Row | null>();

  function rowAt(place: AreaId | null): Row | null {
    if (place === null) return { matrices: placeMatrices(), row: rows().anywhere };
    const row = rows().rowOf.get(place);
    if (row !== undefined) return { matrices: placeMatrices(), row };
    const found = others.get(place);
    if (found !== undefined) return found;
    const months = monthsAtPlace(matter(), place);
    const made = months.every((number) => number === -1)
      ? null
      : { matrices: createMatrices(matterOf(months)), row: 0 };
    others.set(place, made);
    return made;
  }

  /** Of a place without a row, which nothing names: the months in which each class leads there. */
  function matterOf(months: Int32Array) {
    const from = new Int32Array(months.length + 1);
    for (const [position, number] of months.entries())
      from[position + 1] = (from[position] ?? 0) + (number === -1 ? 0 : 1);
    const led = months.filter((number) => number !== -1);
    return {
      columns,
      table,
      shares: Int32Array.of(-1),
      entries: {
        groupOf: matter().classes.of,
        from,
        places: new Int32Array(led.length),
        months: led,
        weights: new Int8Array(led.length).fill(1),
      },
    };
  }

  let optionsAt: {
    readonly place: AreaId | null;
    readonly byDimension: Map<DimensionId, Matrices>;
  } | null = null;
  const optionsAnywhere = new Map<DimensionId, Matrices>();
  function optionMatrices(dimension: DimensionId, place: AreaId | null): Matrices {
    if (place !== null && optionsAt?.place !== place) optionsAt = { place, byDimension: new Map() };
    const byDimension =
      place === null || optionsAt === null ? optionsAnywhere : optionsAt.byDimension;
    const found = byDimension.get(dimension) ?? createMatrices(optionMatterAt(dimension, place));
    byDimension.set(dimension, found);
    return found;
  }

  function optionMatterAt(dimension: DimensionId, place: AreaId | null) {
    const months = place === null ? null : monthsAtPlace(matter(), place);
    const classOf = place === null ? null : matter().classes.of;
    return optionMatter({
      columns,
      table,
      reading: dimensionReading(dataset, dimension),
      monthsOf: (project) => (months === null ? ALWAYS : (months[classOf?.[project] ?? -1] ?? -1)),
    });
  }

  function among(shown: ProjectSet | null): Activity {
    const bits = shown === null ? null : bitsOf(shown, bounds.length);
    const reached = new Map<AreaId, ReachedMonths>();
    const first = asMonth(columns.first);
    const byMonth = (place: AreaId | null): MonthColumns => {
      const at = rowAt(place);
      return at === null
        ? { first, certain: NO_MONTHS, possible: NO_MONTHS }
        : { first, ...at.matrices(bits).byMonth(at.row) };
    };
    return {
      get leaves() {
        return rows().leaves;
      },
      readLeaves: (period, into) => {
        placeMatrices()(bits).read(period, into);
      },
      at: (place, period) => {
        const at = rowAt(place);
        return at === null ? NOTHING : at.matrices(bits).at(at.row, period);
      },
      naming: (border, period) => {
        const row = rows().naming.get(border);
        return row === undefined ? NOTHING : placeMatrices()(bits).at(row, period);
      },
      occurring: () => {
        const occurring = new Set<number>();
        const cells = new Int32Array(2 * rows().leaves.length);
        for (let month = columns.first; month <= columns.last; month += 1) {
          placeMatrices()(bits).read(singleMonth(asMonth(month)), cells);
          for (let cell = 0; cell < cells.length; cell += 2) occurring.add(cells[cell] ?? 0);
        }
        occurring.delete(0);
        return [...occurring].toSorted((a, b) => a - b);
      },
      ever: (place) => {
        const at = rowAt(place);
        return at === null ? 0 : at.matrices(bits).ever(at.row);
      },
      byMonth,
      reached: (place) => {
        const found = reached.get(place) ?? reachedMonths(byMonth(place));
        reached.set(place, found);
        return found;
      },
      options: (dimension, place) => {
        const matrices = optionMatrices(dimension, place);
        const { length } = dimensionReading(dataset, dimension).options;
        const matrix = (): ActivityMatrix => matrices(bits);
        return {
          at: (option, period) => matrix().at(option, period),
          ever: (option) => matrix().ever(option),
          span: (option) => reachedMonths({ first, ...matrix().byMonth(length + option) }).months,
        };
      },
    };
  }

  const whole = once(() => among(null));
  const parts = new WeakMap<ProjectSet, Activity>();
  return (shown) => {
    if (shown === null) return whole();
    const found = parts.get(shown) ?? among(shown);
    parts.set(shown, found);
    return found;
  };
}

function reachedMonths({ first, certain, possible }: MonthColumns): ReachedMonths {
  const isReached = (_: number, month: number): boolean =>
    (certain[month] ?? 0) + (possible[month] ?? 0) > 0;
  const from = certain.findIndex(isReached);
  return {
    months:
      from === -1
        ? null
        : { first: asMonth(first + from), last: asMonth(first + certain.findLastIndex(isReached)) },
    isCertain: certain.some((count) => count > 0),
  };
}
