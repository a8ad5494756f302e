/** Some projects of a dataset, by their positions. */
export interface ProjectSet extends Iterable<number> {
  readonly size: number;
  readonly has: (position: number) => boolean;
}

/** A set as a bit for each project of a dataset, 32 to a word, the lowest first. */
export interface ProjectBits extends ProjectSet {
  readonly bits: Uint32Array;
}

/** Words that hold a bit for each of `count` projects, none of them set. */
export const noBits = (count: number): Uint32Array<ArrayBuffer> =>
  new Uint32Array(Math.ceil(count / 32));

export function allBits(count: number): Uint32Array<ArrayBuffer> {
  const bits = noBits(count).fill(0xff_ff_ff_ff);
  if (count % 32 !== 0) bits[bits.length - 1] = 2 ** (count % 32) - 1;
  return bits;
}

/** The bits are the set: nobody may change them after. */
export const setOfBits = (bits: Uint32Array): ProjectBits => ({
  bits,
  size: sizeOfBits(bits),
  has: (position) => (((bits[position >> 5] ?? 0) >>> (position & 31)) & 1) === 1,
  *[Symbol.iterator]() {
    for (let word = 0; word < bits.length; word += 1)
      for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1)
        yield word * 32 + lowestBit(rest);
  },
});

const hasBits = (set: ProjectSet): set is ProjectBits => 'bits' in set;

/** The bits of any set, of a dataset of `count` projects. */
export function bitsOf(set: ProjectSet, count: number): Uint32Array {
  if (hasBits(set)) return set.bits;
  const bits = noBits(count);
  setBits(bits, set);
  return bits;
}

export function setBits(bits: Uint32Array, positions: Iterable<number>): void {
  for (const position of positions)
    bits[position >> 5] = (bits[position >> 5] ?? 0) | (1 << (position & 31));
}

export function sizeOfBits(bits: Uint32Array): number {
  let size = 0;
  for (let word = 0; word < bits.length; word += 1) size += bitsInWord(bits[word] ?? 0);
  return size;
}

/** How many are set in both. */
export function sizeOfBoth(one: Uint32Array, other: Uint32Array): number {
  let size = 0;
  for (let word = 0; word < one.length; word += 1)
    size += bitsInWord((one[word] ?? 0) & (other[word] ?? 0));
  return size;
}

export const bothBits = (one: Uint32Array, other: Uint32Array): Uint32Array =>
  one.map((own, word) => own & (other[word] ?? 0));

export const eitherBits = (one: Uint32Array, other: Uint32Array): Uint32Array =>
  one.map((own, word) => own | (other[word] ?? 0));

/** Number of bits that are set in a word. */
export function bitsInWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** Position of the lowest bit of a word that isn't 0. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);
