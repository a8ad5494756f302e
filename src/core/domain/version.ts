/**
 * Orders the versions of a dataset, which may be any text: runs of digits by their number, `1.10.0`
 * after `1.9.0` and 2026-02 after 2025-11, the rest by its characters; what only goes on is later,
 * `1.0.1` than `1.0`. Negative where `a` is earlier, 0 where they are the same number (`1.01`,
 * `1.1`).
 */
export function compareVersions(a: string, b: string): number {
  const [partsOfA, partsOfB] = [partsOf(a), partsOf(b)];
  for (const [position, part] of partsOfA.entries()) {
    const other = partsOfB[position];
    if (other === undefined) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  return partsOfA.length - partsOfB.length;
}

/** Runs of digits without the zeros before them, and single other characters. */
const partsOf = (version: string): readonly string[] =>
  Array.from(version.matchAll(/0*(\d+)|\D/gu), ([character, digits]) => digits ?? character);

function compareParts(a: string, b: string): number {
  const isNumber = /^\d/.test(a) && /^\d/.test(b);
  if (isNumber && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}
