import type { DimensionReading } from '../dimensions/dimension.ts';
import type { ActivityColumns } from './activity-columns.ts';
import type { CountedMatter } from './activity-matrix.ts';
import { ALWAYS, type LedMonthsTable } from './led-months.ts';

/** What the options of a dimension are counted by. */
interface OptionSource {
  readonly columns: ActivityColumns;
  readonly table: LedMonthsTable;
  readonly reading: DimensionReading;
  /** The months in which each project reaches the place that is looked at, by their number. */
  readonly monthsOf: (project: number) => number;
}

/**
 * Each option at its position, where a project counts while it reaches the place; and behind all of
 * them each again, where it counts as long as it runs. Projects that don't reach it are in neither.
 */
export function optionMatter({ columns, table, reading, monthsOf }: OptionSource): CountedMatter {
  const { options, of } = reading;
  const from = [0];
  const [places, months] = [[] as number[], [] as number[]];
  for (const [project, positions] of of.entries()) {
    const own = monthsOf(project);
    if (own !== -1) {
      for (const position of positions) {
        places.push(position, options.length + position);
        months.push(own, ALWAYS);
      }
    }
    from.push(places.length);
  }
  return {
    columns,
    table,
    shares: new Int32Array(2 * options.length).fill(-1),
    entries: {
      groupOf: Int32Array.from(of, (_, project) => project),
      from: Int32Array.from(from),
      places: Int32Array.from(places),
      months: Int32Array.from(months),
      weights: new Int8Array(places.length).fill(1),
    },
  };
}
