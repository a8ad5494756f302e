import { comparableName } from '../core/domain/text/name-distance.ts';
import type { NameReading, NearArea } from './format.ts';

export { comparableName, nameDistance } from '../core/domain/text/name-distance.ts';

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
