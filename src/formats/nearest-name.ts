import { comparableName } from '../core/domain/text/name-distance.ts';
import type { NearArea } from './format.ts';

export { comparableName, nameDistance } from '../core/domain/text/name-distance.ts';

/**
 * What may be made of a misspelt name: taken as it is, proposed, left to the reader's choice, or
 * nothing.
 */
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
 * Reads a name against the areas that are like it, nearest first. 30 pairs of different countries
 * are within two letters of each other (Austria, Australia), so that a proposal is made only where
 * the next candidate is at least two letters further, and only an exact name is taken without
 * asking.
 */
export function readName(text: string, nearest: readonly NearArea[]): NameReading {
  const [first, second] = nearest;
  if (first === undefined || first.distance > NEAR) return { kind: 'none' };
  if (first.distance === 0 && second?.distance !== 0) return { kind: 'exact', area: first };
  if (first.distance === 0)
    return { kind: 'choice', areas: nearest.filter(({ distance }) => distance === 0) };
  if (comparableName(text).length < SHORTEST_MISSPELT) return { kind: 'none' };
  if (second === undefined || second.distance >= first.distance + NEAR)
    return { kind: 'proposal', area: first };
  return {
    kind: 'choice',
    areas: nearest.filter(({ distance }) => distance < first.distance + NEAR),
  };
}
