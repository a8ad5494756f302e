import type { AreaId } from '../../core/domain/area.ts';
import { nameDistance } from '../../core/domain/text/name-distance.ts';

/** A name as it is compared, and what it names. */
export interface KeyedName {
  readonly area: AreaId;
  readonly key: string;
}

/** An area by the nearest of its names, and the letters that differ. */
export interface NearName {
  readonly area: AreaId;
  readonly distance: number;
}

/** Within this many letters a name is like another one. */
const NEAR = 2;
/** Shorter names are like too many others: Mali and Malta, Iran and Iraq. */
const SHORTEST_MISSPELT = 6;

/**
 * Finds areas whose names are within two letters of a key, and those that are at most one letter
 * further, as they may be meant too: the nearest first, each once. Empty for keys of less than six
 * letters.
 */
export function createNearNames(names: readonly KeyedName[]): (key: string) => readonly NearName[] {
  const byLength = new Map<number, { readonly name: KeyedName; readonly letters: number }[]>();
  for (const name of names) {
    const known = byLength.get(name.key.length);
    const entry = { name, letters: lettersOf(name.key) };
    if (known === undefined) byLength.set(name.key.length, [entry]);
    else known.push(entry);
  }

  /** A letter put in, left out or replaced changes the set of letters by at most one each way. */
  function within(key: string, most: number): ReadonlyMap<AreaId, number> {
    const letters = lettersOf(key);
    const found = new Map<AreaId, number>();
    for (let length = key.length - most; length <= key.length + most; length += 1) {
      for (const { name, letters: others } of byLength.get(length) ?? []) {
        if (count(letters & ~others) > most || count(others & ~letters) > most) continue;
        const distance = nameDistance(key, name.key);
        if (distance <= most && distance < (found.get(name.area) ?? Infinity))
          found.set(name.area, distance);
      }
    }
    return found;
  }

  return (key) => {
    if (key.length < SHORTEST_MISSPELT) return [];
    const near = within(key, NEAR);
    if (near.size === 0) return [];
    const least = Math.min(...near.values());
    return [...within(key, least + NEAR - 1)]
      .map(([area, distance]) => ({ area, distance }))
      .toSorted((a, b) => a.distance - b.distance);
  };
}

/** The letters of a key as bits; what is no letter from a to z shares one. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) {
    const letter = key.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

function count(bits: number): number {
  let [rest, ones] = [bits, 0];
  while (rest !== 0) {
    rest &= rest - 1;
    ones += 1;
  }
  return ones;
}
