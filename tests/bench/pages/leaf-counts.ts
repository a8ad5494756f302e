import type { Columns } from '../data/columns.ts';

/** Counts of active projects at each leaf for any month, by cumulative starts and ends. */
export interface LeafCounts {
  /** The classes of all leaves in a month, 0 for none; the same array at each call. */
  readonly classes: (month: number) => Uint8Array;
  readonly active: (month: number) => number;
}

/** Colours of the classes. */
export const COLOURS: readonly string[] = [
  '#f7fbff',
  '#deebf7',
  '#c6dbef',
  '#9ecae1',
  '#6baed6',
  '#3182bd',
  '#08306b',
];

export function leafCounts(columns: Columns, leaves: number): LeafCounts {
  const { first, last, start, end, targets, areas } = columns;
  const width = leaves + 1;
  const months = last - first + 2;
  const begun = new Int32Array(months * width);
  const ended = new Int32Array(months * width);
  const add = (cells: Int32Array, month: number, column: number): void => {
    const cell = Math.min(month - first, months - 1) * width + column;
    cells[cell] = (cells[cell] ?? 0) + 1;
  };
  for (const [index, reached] of targets.entries()) {
    const columnsReached = new Set(reached.flatMap((area) => areas[area] ?? []));
    for (const column of [...columnsReached, leaves]) {
      add(begun, start[index] ?? first, column);
      add(ended, (end[index] ?? last) + 1, column);
    }
  }
  for (let cell = width; cell < begun.length; cell += 1) {
    begun[cell] = (begun[cell] ?? 0) + (begun[cell - width] ?? 0);
    ended[cell] = (ended[cell] ?? 0) + (ended[cell - width] ?? 0);
  }
  const at = (month: number, column: number): number => {
    const cell = (month - first) * width + column;
    return (begun[cell] ?? 0) - (ended[cell] ?? 0);
  };
  const most = Math.max(COLOURS.length, start.length / 20);
  const classes = new Uint8Array(leaves);
  return {
    classes: (month) => {
      for (let leaf = 0; leaf < leaves; leaf += 1) {
        const count = at(month, leaf);
        classes[leaf] =
          count === 0 ? 0 : Math.min(COLOURS.length - 1, 1 + Math.floor((count / most) * 6));
      }
      return classes;
    },
    active: (month) => at(month, leaves),
  };
}
