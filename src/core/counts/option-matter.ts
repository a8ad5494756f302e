import type { DimensionReading } from '../dimensions/dimension.ts';
import type { ActivityColumns } from './activity-columns.ts';
import type { CountedMatter } from './counted-matter.ts';
import { ALWAYS, createLedMonths, type LedMonthsTable } from './led-months.ts';

/** When projects reach a place. */
export interface PlaceOfOptions {
  readonly table: LedMonthsTable;
  /** Position of the class of each project. */
  readonly classOf: Int32Array;
  /** Of each class, by their number in the table; −1 where it doesn't lead there. */
  readonly months: Int32Array;
}

/**
 * Each option at its position, where a project counts while it reaches the place; and behind all of
 * them each again, where it counts as long as it runs. Projects that don't reach it are in neither.
 * Without a place they would be the same, and are there once.
 */
export function optionMatter(
  columns: ActivityColumns,
  { options, of }: DimensionReading,
  place: PlaceOfOptions | null,
): CountedMatter {
  const from = new Int32Array(of.length + 1);
  const [places, months] = [[] as number[], [] as number[]];
  for (const [project, positions] of of.entries()) {
    const own = place === null ? ALWAYS : (place.months[place.classOf[project] ?? -1] ?? -1);
    if (own !== -1) {
      for (const position of positions) {
        places.push(position);
        months.push(own);
        if (place === null) continue;
        places.push(options.length + position);
        months.push(ALWAYS);
      }
    }
    from[project + 1] = places.length;
  }
  return {
    columns,
    table: place?.table ?? createLedMonths(),
    shares: new Int32Array((place === null ? 1 : 2) * options.length).fill(-1),
    entries: {
      groupOf: Int32Array.from(of.keys()),
      from,
      places: Int32Array.from(places),
      months: Int32Array.from(months),
      weights: new Int8Array(places.length).fill(1),
    },
  };
}
