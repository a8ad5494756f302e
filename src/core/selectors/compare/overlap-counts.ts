import type { Counts } from '../../counts/counts.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { sharedPlaces, type OverlapGroup } from './overlap-groups.ts';
import { bitsIn, clearBit, positionsIn, setBits } from './place-bits.ts';

/**
 * How many pairs of projects share a place in some month. No pair is looked at by itself: the
 * projects are columns of bits, a row for each place; what overlaps with a project is the rows of
 * its places, joined, less those whose months don't meet its own. O(groups × places × projects /
 * 32), of the places that some target tells apart (`unlike32`). Only projects that reach some
 * places for part of their time are compared one by one, with each other.
 */
export function pairCounts(groups: readonly OverlapGroup[], unlike32: Uint32Array): Counts {
  const changing = groups.filter(({ reached }) => reached.length > 1);
  let certain = pairsOf(groups, 'certain', unlike32);
  let any = pairsOf(groups, 'any', unlike32);
  changing.forEach((one, position) => {
    for (const other of changing.slice(position)) {
      const shared = sharedPlaces(one, other);
      if (shared === null) continue;
      const { length } = one.members;
      const pairs = one === other ? (length * (length - 1)) / 2 : length * other.members.length;
      any += pairs;
      if (shared.certain > 0) certain += pairs;
    }
  });
  return { certain, possible: any - certain };
}

/** Projects that reach places in the same months. */
interface Span {
  readonly projects: number;
  readonly months: MonthInterval;
  readonly bits: Uint32Array;
}

/** The pairs of which one project at least reaches all of its places in the same months. */
function pairsOf(
  groups: readonly OverlapGroup[],
  kind: 'certain' | 'any',
  unlike32: Uint32Array,
): number {
  const spansOf = ({ members, reached }: OverlapGroup): readonly Span[] =>
    reached.flatMap(({ certain, possible, certain32, any32 }) => {
      const months = kind === 'certain' ? certain : possible;
      const bits = kind === 'certain' ? certain32 : any32;
      return months === null ? [] : { projects: members.length, months, bits };
    });
  const columns = projectColumns(
    groups.filter(({ reached }) => reached.length === 1).flatMap(spansOf),
    unlike32,
  );
  let twice = 0;
  let once = 0;
  for (const group of groups) {
    const spans = spansOf(group);
    const met = columns.meeting(spans);
    // Each of the first kind is met by itself too.
    if (group.reached.length === 1) twice += Math.max(met - 1, 0) * group.members.length;
    else once += met * group.members.length;
  }
  return once + twice / 2;
}

/** Projects as columns of bits, a row for each place that any of them reaches. */
interface ProjectColumns {
  /** How many of them share a place with any of some spans, in the months of that. */
  readonly meeting: (spans: readonly Span[]) => number;
}

function projectColumns(unsorted: readonly Span[], unlike32: Uint32Array): ProjectColumns {
  // In the order in which they begin: those that began by a month are the first columns.
  const all = unsorted.toSorted((a, b) => a.months.first - b.months.first);
  const begins = [0];
  for (const { projects } of all) begins.push((begins.at(-1) ?? 0) + projects);
  const width = Math.ceil((begins.at(-1) ?? 0) / 32);
  const placesOf = kept((bits: Uint32Array) =>
    positionsIn(bits.map((word, position) => word & (unlike32[position] ?? 0))),
  );
  const rows: Uint32Array[] = [];
  all.forEach(({ bits }, at) => {
    for (const place of placesOf(bits)) {
      rows[place] ??= new Uint32Array(width);
      setBits(rows[place], begins[at] ?? 0, begins[at + 1] ?? 0);
    }
  });
  const joined = kept((bits: Uint32Array) => {
    const row = new Uint32Array(width);
    for (const place of placesOf(bits)) {
      const reached = rows[place];
      if (reached === undefined) continue;
      for (let word = 0; word < width; word += 1)
        row[word] = (row[word] ?? 0) | (reached[word] ?? 0);
    }
    return row;
  });
  const alive = aliveMasks(all, begins, width);
  const met = ({ months, bits }: Span) => ({
    row: joined(bits),
    mask: alive(months.first),
    end: begins[beganBy(all, months.last)] ?? 0,
  });
  return {
    meeting: (spans) => {
      const parts = spans.map(met);
      let count = 0;
      for (let word = 0; word < width; word += 1) {
        let bits = 0;
        for (const { row, mask, end } of parts)
          bits |= (row[word] ?? 0) & (mask[word] ?? 0) & bitsBelow(end - word * 32);
        if (bits !== 0) count += bitsIn(bits);
      }
      return count;
    },
  };
}

/** From a month to the columns that have not ended before it. */
function aliveMasks(
  all: readonly Span[],
  begins: readonly number[],
  width: number,
): (month: number) => Uint32Array {
  const ending = [...all.entries()].toSorted(([, a], [, b]) => a.months.last - b.months.last);
  const first = all[0]?.months.first ?? 0;
  let mask = new Uint32Array(width);
  setBits(mask, 0, begins.at(-1) ?? 0);
  const masks = [mask];
  for (const [at, { months }] of ending) {
    // Those that end in a month are alive in it, and no longer in the next.
    while (masks.length <= months.last - first + 1) {
      mask = Uint32Array.from(mask);
      masks.push(mask);
    }
    for (let column = begins[at] ?? 0; column < (begins[at + 1] ?? 0); column += 1)
      clearBit(mask, column);
  }
  const none = new Uint32Array(width);
  return (month) => masks[Math.max(month - first, 0)] ?? none;
}

/** A word with its first bits set. */
const bitsBelow = (count: number): number =>
  count >= 32 ? 0xff_ff_ff_ff : count <= 0 ? 0 : 2 ** count - 1;

/** How many spans, in the order in which they begin, have begun by a month. */
function beganBy(all: readonly Span[], month: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.months.first ?? Infinity) <= month) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is made of each value once. */
function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
