import type { AreaId } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import { asMonth, singleMonth, type MonthInterval } from '../domain/month.ts';
import { once } from '../domain/once.ts';
import { bitsOf, bothBits, type ProjectSet } from '../domain/project-set.ts';
import type { Reach } from '../domain/reach.ts';
import type { DimensionId } from '../dimensions/index.ts';
import { activeBits, activityColumns, type ActiveBits } from './activity-columns.ts';
import { comparedCounts, type ComparedCounts } from './compared-counts.ts';
import type { CountsAhead } from './counts-ahead.ts';
import type { Counts } from './counts.ts';
import { ALWAYS, createLedMonths } from './led-months.ts';
import { createMatrices, type Matrices } from './matrices.ts';
import { createOptionActivity, type OptionActivity } from './option-activity.ts';
import { monthsAtPlace, placeEntries } from './place-entries.ts';
import { placeRows } from './place-rows.ts';
import { reachedMonths, type MonthColumns, type ReachedMonths } from './reached-months.ts';

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
  /** Those that are active in a period, wherever they are. Kept for the period asked for last. */
  readonly active: (period: MonthInterval) => ActiveBits;
  /** What became of them from one period to a later one, wherever they are. O(projects). */
  readonly compared: (earlier: MonthInterval, later: MonthInterval) => ComparedCounts;
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

/** Takes what was counted of an atlas of the same data; before anything asks for its activity. */
export function takeCounts(atlas: Atlas, ahead: CountsAhead): void {
  known.set(atlas.reach.classes, createActivity(atlas, ahead));
}

const NOTHING: Counts = { certain: 0, possible: 0 };
const NO_MONTHS = new Int32Array(0);

/** Some matrix, and the row of it that is meant. */
interface Row {
  readonly matrices: Matrices;
  readonly row: number;
}

function createActivity(
  { bounds, dataset, gazetteer, reach }: Atlas,
  ahead: CountsAhead | null = null,
): ActivityAmong {
  const { ways } = reach;
  const columns = ahead?.columns ?? activityColumns({ bounds });
  const table = createLedMonths(ahead?.table);
  const rows = once(() => placeRows(ways, gazetteer));
  const matter = once(() => ({ ways, gazetteer, classes: reach.classes(), table }));
  const placeMatrices = once(() =>
    createMatrices(
      {
        columns,
        table,
        shares: rows().shares,
        entries: ahead?.entries ?? placeEntries(matter(), rows()),
      },
      ahead?.made,
    ),
  );
  const anywhere = once(() =>
    createMatrices(matterOf(Int32Array.of(ALWAYS), new Int32Array(bounds.length))),
  );
  const others = new Map<AreaId, Row | null>();

  function rowAt(place: AreaId | null): Row | null {
    if (place === null) return { matrices: anywhere(), row: 0 };
    const row = rows().rowOf.get(place);
    if (row !== undefined) return { matrices: placeMatrices(), row };
    const found = others.get(place);
    if (found !== undefined) return found;
    const months = monthsAtPlace(matter(), place);
    const made = months.every((number) => number === -1)
      ? null
      : { matrices: createMatrices(matterOf(months, matter().classes.of)), row: 0 };
    others.set(place, made);
    return made;
  }

  /** Of one place by itself: the months in which each group of projects reaches it. */
  function matterOf(months: Int32Array, groupOf: Int32Array) {
    const from = new Int32Array(months.length + 1);
    for (const [position, number] of months.entries())
      from[position + 1] = (from[position] ?? 0) + (number === -1 ? 0 : 1);
    const led = months.filter((number) => number !== -1);
    return {
      columns,
      table,
      shares: Int32Array.of(-1),
      entries: {
        groupOf,
        from,
        places: new Int32Array(led.length),
        months: led,
        weights: new Int8Array(led.length).fill(1),
      },
    };
  }

  const options = createOptionActivity(dataset, columns, (place) => ({
    table,
    classOf: matter().classes.of,
    months: monthsAtPlace(matter(), place),
  }));

  function among(shown: ProjectSet | null): Activity {
    const bits = shown === null ? null : bitsOf(shown, bounds.length);
    const reached = new Map<AreaId, ReachedMonths>();
    const first = asMonth(columns.first);
    let last: ActiveBits | null = null;
    const active = (period: MonthInterval): ActiveBits => {
      const all = activeBits(columns, period);
      if (bits === null) return all;
      if (last?.period !== all.period)
        last = {
          period: all.period,
          any: bothBits(all.any, bits),
          certain: bothBits(all.certain, bits),
        };
      return last;
    };
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
      active,
      compared: (earlier, later) => comparedCounts(columns, bits, earlier, later),
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
      options: (dimension, place) => options(dimension, place, bits),
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
