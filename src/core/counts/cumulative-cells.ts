/**
 * Numbers in rows, one row a column of months, each summed with all rows before it. Changes are
 * kept as differences and rows summed as far as they are read, so a change costs what it touches
 * and the next reading the rows up to it.
 */
export interface CumulativeCells {
  /** By row and cell: to be added to where it is known with `touch` from which row on. */
  readonly changes: Int32Array;
  readonly touch: (row: number) => void;
  /** Sums of a row begin at this position in `sums`. */
  readonly offsetOf: (row: number) => number;
  readonly sums: Int32Array;
  readonly clear: () => void;
}

/**
 * `shares` gives for each cell another one, behind it, whose numbers count in it too; its last
 * cell stays 0 and is what others share that share nothing. `isFixed` where nothing is added any
 * more once a row is read: then sums stand in the place of differences. `made` are the sums of all
 * rows of such cells, where they were found before.
 */
export function cumulativeCells(
  rows: number,
  shares: Int32Array,
  isFixed: boolean,
  made: Int32Array | null = null,
): CumulativeCells {
  const width = shares.length;
  const changes = made ?? new Int32Array(rows * width);
  const sums = isFixed ? changes : new Int32Array(rows * width);
  let summed = made === null ? 0 : rows;
  const sum = (row: number): void => {
    const offset = row * width;
    const before = offset - width;
    if (row === 0) {
      for (let cell = 0; cell < width; cell += 1)
        sums[cell] = (changes[cell] ?? 0) + (changes[shares[cell] ?? 0] ?? 0);
      return;
    }
    for (let cell = 0; cell < width; cell += 1) {
      sums[offset + cell] =
        (sums[before + cell] ?? 0) +
        (changes[offset + cell] ?? 0) +
        (changes[offset + (shares[cell] ?? 0)] ?? 0);
    }
  };
  return {
    sums,
    changes,
    touch: (row) => {
      if (row < summed) summed = row;
    },
    offsetOf: (row) => {
      for (; summed <= row; summed += 1) sum(summed);
      return row * width;
    },
    clear: () => {
      changes.fill(0);
      summed = 0;
    },
  };
}
