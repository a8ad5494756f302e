import { comparableName, nameDistance } from '../../domain/text/name-distance.ts';

/** Letters by which a name may differ from what was typed: one in short texts. */
const mostLetters = (text: string): number => (text.length < 6 ? 1 : 2);
const SHORTEST = 4;
const MOST_OFFERS = 3;

/** A name, or a word of one, and how it is compared. */
export interface SpellableName {
  readonly name: string;
  readonly comparable: string;
}

/** Names and their words, each once, in the order of the names. */
export function spellableNames(names: readonly string[]): readonly SpellableName[] {
  const spellable = new Set<string>();
  for (const name of names) {
    spellable.add(name);
    for (const word of name.split(/[^\p{L}\p{M}]+/u))
      if (word.length >= SHORTEST) spellable.add(word);
  }
  return Array.from(spellable, (name) => ({ name, comparable: comparableName(name) }));
}

/**
 * Names, or words of names, that are spelt nearly like a text: the nearest of them, at most three.
 */
export function nearestSpellings(
  index: { readonly offers: () => readonly SpellableName[] },
  text: string,
): readonly string[] {
  const sought = comparableName(text);
  if (sought.length < SHORTEST) return [];
  const most = mostLetters(sought);
  const near = new Map<string, { readonly name: string; readonly distance: number }>();
  for (const { name, comparable } of index.offers()) {
    if (Math.abs(comparable.length - sought.length) > most) continue;
    const distance = nameDistance(sought, comparable);
    if (distance <= most && !near.has(comparable)) near.set(comparable, { name, distance });
  }
  const nearest = Math.min(...[...near.values()].map(({ distance }) => distance));
  return [...near.values()]
    .filter(({ distance }) => distance === nearest)
    .slice(0, MOST_OFFERS)
    .map(({ name }) => name);
}
