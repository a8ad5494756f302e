import { folded } from './folded.ts';

/**
 * A name as it is compared: accents, case, punctuation and leading articles off (EN, ES, PT, FR).
 */
export function comparableName(name: string): string {
  return folded(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|el|la|los|las|o|a|os|as|le|les|l) (?=.)/u, '');
}

/** Names longer than this are no names of places; comparing costs length × length. */
const LONGEST_NAME = 80;

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make `a`
 * of `b` (optimal string alignment, the restricted form of Damerau-Levenshtein). Infinity for texts
 * over 80 letters.
 */
export function nameDistance(a: string, b: string): number {
  if (a.length > LONGEST_NAME || b.length > LONGEST_NAME) return Infinity;
  let twoBack: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const steps = [
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      ];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps.push(at(twoBack, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    twoBack = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;
