import { comparableName, nameDistance } from '../../domain/text/name-distance.ts';

/** Letters by which a name may differ from what was typed: one in short texts. */
const mostLetters = (text: string): number => (text.length < 6 ? 1 : 2);
const SHORTEST = 4;
const MOST_OFFERS = 3;

/**
 * Names, or words of names, that are spelt nearly like a text: the nearest of them, at most three.
 */
export function nearestSpellings(
  index: { readonly offers: () => readonly string[] },
  text: string,
): readonly string[] {
  const sought = comparableName(text);
  if (sought.length < SHORTEST) return [];
  const most = mostLetters(sought);
  const near = new Map<string, { readonly name: string; readonly distance: number }>();
  const known = new Set<string>();
  const consider = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    const comparable = comparableName(name);
    if (Math.abs(comparable.length - sought.length) > most) return;
    const distance = nameDistance(sought, comparable);
    if (distance <= most && !near.has(comparable)) near.set(comparable, { name, distance });
  };
  for (const name of index.offers()) {
    consider(name);
    for (const word of name.split(/[^\p{L}\p{M}]+/u)) if (word.length >= SHORTEST) consider(word);
  }
  const nearest = Math.min(...[...near.values()].map(({ distance }) => distance));
  return [...near.values()]
    .filter(({ distance }) => distance === nearest)
    .slice(0, MOST_OFFERS)
    .map(({ name }) => name);
}
