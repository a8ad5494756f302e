/**
 * Stretches that begin after they end, as counted pairs of months at cells: a project that may
 * have ended before it must have begun, or two memberships with years between. Only a period that
 * holds both months and all between counts them, so short ones look at none.
 */
export interface CountedPairs {
  readonly add: (cell: number, start: number, end: number, by: number) => void;
  /** Whether no pair is as short as a period of so many months. */
  readonly isBelow: (length: number) => boolean;
  /** How many count at a cell in a period of both months and those between. */
  readonly at: (cell: number, first: number, last: number) => number;
  readonly clear: () => void;
  readonly compiled: () => CompiledPairs;
}

/** The pairs of each cell, the shortest first: plain data. */
export interface CompiledPairs {
  /** Never more than the least number of months from an end to its start. */
  readonly least: number;
  /** Where the pairs of each cell begin; behind the last cell where they end. */
  readonly from: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Months of pairs are counted from 0 and below `months`. To those that are `made` none is added.
 */
export function countedPairs(
  cells: number,
  months: number,
  made: CompiledPairs | null = null,
): CountedPairs {
  const numbers = new Map<number, number>();
  /** Never more than the least number of months from an end to its start. */
  let least = made?.least ?? Number.POSITIVE_INFINITY;
  let compiled = made;
  const compiledNow = (): CompiledPairs => (compiled ??= compile(numbers, cells, months, least));
  return {
    add: (cell, start, end, by) => {
      const key = (cell * months + start) * months + end;
      const number = (numbers.get(key) ?? 0) + by;
      if (number === 0) numbers.delete(key);
      else numbers.set(key, number);
      least = Math.min(least, start - end);
      compiled = null;
    },
    isBelow: (length) => length <= least,
    at: (cell, first, last) => {
      const { from, starts, ends, numbers: counted } = compiledNow();
      const until = from[cell + 1] ?? 0;
      let count = 0;
      for (let pair = from[cell] ?? 0; pair < until; pair += 1) {
        const [start, end] = [starts[pair] ?? 0, ends[pair] ?? 0];
        // Pairs of a cell are in the order of their lengths.
        if (start - end > last - first) break;
        if (start <= last && end >= first) count += counted[pair] ?? 0;
      }
      return count;
    },
    clear: () => {
      numbers.clear();
      least = Number.POSITIVE_INFINITY;
      compiled = null;
    },
    compiled: compiledNow,
  };
}

function compile(
  numbers: ReadonlyMap<number, number>,
  cells: number,
  months: number,
  least: number,
): CompiledPairs {
  const pairs = Array.from(numbers, ([key, number]) => {
    const end = key % months;
    const rest = (key - end) / months;
    const start = rest % months;
    return { cell: (rest - start) / months, start, end, number };
  }).toSorted((a, b) => a.cell - b.cell || a.start - a.end - (b.start - b.end));
  const from = new Int32Array(cells + 1);
  for (const { cell } of pairs) from[cell + 1] = (from[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cells; cell += 1)
    from[cell + 1] = (from[cell + 1] ?? 0) + (from[cell] ?? 0);
  return {
    least,
    from,
    starts: Int32Array.from(pairs, ({ start }) => start),
    ends: Int32Array.from(pairs, ({ end }) => end),
    numbers: Int32Array.from(pairs, ({ number }) => number),
  };
}
