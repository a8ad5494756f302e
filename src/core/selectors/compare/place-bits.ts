/** Sets of positions as bits, 32 in each word. */

export const setBit = (bits: Uint32Array, position: number): void => {
  const word = position >>> 5;
  bits[word] = ((bits[word] ?? 0) | (1 << (position & 31))) >>> 0;
};

export const clearBit = (bits: Uint32Array, position: number): void => {
  const word = position >>> 5;
  bits[word] = ((bits[word] ?? 0) & ~(1 << (position & 31))) >>> 0;
};

export const hasBit = (bits: Uint32Array, position: number): boolean =>
  (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;

/** Sets the bits from one position to before another. */
export function setBits(bits: Uint32Array, from: number, end: number): void {
  let position = from;
  for (; position < end && (position & 31) !== 0; position += 1) setBit(bits, position);
  const whole = position + ((Math.max(end - position, 0) >>> 5) << 5);
  bits.fill(0xff_ff_ff_ff, position >>> 5, whole >>> 5);
  for (position = whole; position < end; position += 1) setBit(bits, position);
}

/** Sets the bits that are set in `further`. */
export function addBits(bits: Uint32Array, further: Uint32Array): void {
  for (let word = 0; word < further.length; word += 1)
    bits[word] = (bits[word] ?? 0) | (further[word] ?? 0);
}

/** Clears the bits that are set in `others`. */
export function removeBits(bits: Uint32Array, others: Uint32Array): void {
  for (let word = 0; word < others.length; word += 1)
    bits[word] = (bits[word] ?? 0) & ~(others[word] ?? 0);
}

/** The positions of the bits that are set, in order. */
export function positionsIn(bits: Uint32Array): readonly number[] {
  const positions: number[] = [];
  for (const [word, held] of bits.entries()) {
    for (let rest = held; rest !== 0; rest &= rest - 1)
      positions.push(word * 32 + 31 - Math.clz32(rest & -rest));
  }
  return positions;
}

/** How many bits of 32 are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

export function bitCount(bits: Uint32Array): number {
  let count = 0;
  for (const word of bits) count += bitsIn(word);
  return count;
}

/** How many bits are set in both. */
export function commonBits(one: Uint32Array, other: Uint32Array): number {
  const length = Math.min(one.length, other.length);
  let count = 0;
  for (let word = 0; word < length; word += 1) {
    const both = (one[word] ?? 0) & (other[word] ?? 0);
    if (both !== 0) count += bitsIn(both);
  }
  return count;
}
