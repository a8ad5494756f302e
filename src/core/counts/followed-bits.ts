import { bitsInWord, lowestBit, noBits, sizeOfBits } from '../domain/project-set.ts';

/** Something that is counted of some projects, and can be made to be of others. */
interface Counted {
  /** Takes in a project, or leaves it out. */
  readonly count: (project: number, by: 1 | -1) => void;
  /** Counts nothing any more. */
  readonly clear: () => void;
}

/**
 * Makes what is counted be of the projects of some bits: looks at those that come and go, or at all
 * that count where that are fewer. Whether any did.
 */
export type Follow = (wanted: Uint32Array) => boolean;

/** Begins with what was counted of `from`. Only projects `among` some are looked at; null for all. */
export function followedBits(
  { count, clear }: Counted,
  from: Uint32Array,
  among: Uint32Array | null = null,
): Follow {
  let counted = from;
  return (wanted) => {
    if (wanted === counted) return false;
    const changed = bitsBetween(counted, wanted);
    if (changed > sizeOfBits(wanted)) {
      clear();
      counted = noBits(32 * counted.length);
    }
    for (let word = 0; word < wanted.length; word += 1) {
      const is = wanted[word] ?? 0;
      let rest = is ^ (counted[word] ?? 0);
      if (among !== null) rest &= among[word] ?? 0;
      for (; rest !== 0; rest &= rest - 1) {
        const bit = lowestBit(rest);
        count(word * 32 + bit, ((is >>> bit) & 1) === 1 ? 1 : -1);
      }
    }
    counted = wanted;
    return changed > 0;
  };
}

/** How many bits differ. */
export function bitsBetween(one: Uint32Array, other: Uint32Array): number {
  let bits = 0;
  for (let word = 0; word < one.length; word += 1)
    bits += bitsInWord((one[word] ?? 0) ^ (other[word] ?? 0));
  return bits;
}
