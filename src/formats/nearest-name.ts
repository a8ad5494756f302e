import type { NearArea } from './format.ts';

/** A name as it is compared: accents, case, punctuation and leading articles off (EN, ES, PT, FR). */
export function comparableName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|el|la|los|las|o|a|os|as|le|les|l) (?=.)/u, '');
}

/** Names longer than this are no names of places; comparing costs length × length. */
const LONGEST_NAME = 80;

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make `a` of `b`
 * (optimal string alignment, the restricted form of Damerau-Levenshtein). Infinity for texts over 80 letters.
 */
export function nameDistance(a: string, b: string): number {
  if (a.length > LONGEST_NAME || b.length > LONGEST_NAME) return Infinity;
  let twoBack: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const steps = [at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1)];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps.push(at(twoBack, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    twoBack = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Infinity;

/** What may be made of a misspelt name: taken as it is, proposed, left to the reader's choice, or nothing. */
export type NameReading =
  | { readonly kind: 'exact'; readonly area: NearArea }
  | { readonly kind: 'proposal'; readonly area: NearArea }
  | { readonly kind: 'choice'; readonly areas: readonly NearArea[] }
  | { readonly kind: 'none' };

/** Within this many letters a name is like another one. */
const NEAR = 2;
/** Shorter names are like too many others: Mali and Malta, Iran and Iraq. */
const SHORTEST_MISSPELT = 6;

/**
 * Reads a name against the areas that are like it, nearest first. 30 pairs of different countries are within two letters of
 * each other (Austria, Australia), so that a proposal is made only where the next candidate is at least two letters further,
 * and only an exact name is taken without asking.
 */
export function readName(text: string, nearest: readonly NearArea[]): NameReading {
  const [first, second] = nearest;
  if (first === undefined || first.distance > NEAR) return { kind: 'none' };
  if (first.distance === 0 && second?.distance !== 0) return { kind: 'exact', area: first };
  if (first.distance === 0) return { kind: 'choice', areas: nearest.filter(({ distance }) => distance === 0) };
  if (comparableName(text).length < SHORTEST_MISSPELT) return { kind: 'none' };
  if (second === undefined || second.distance >= first.distance + NEAR) return { kind: 'proposal', area: first };
  return { kind: 'choice', areas: nearest.filter(({ distance }) => distance < first.distance + NEAR) };
}
