/** American spellings of words of the format. */
const SPELT_OTHERWISE: ReadonlyMap<string, string> = new Map([['canceled', 'cancelled']]);

/**
 * The word of a list that a text is in other letters: `Cancelled`, ` FUNDING`, `canceled`.
 * Undefined for any other text, which may mean anything.
 */
export function wordMeant(value: unknown, words: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.trim().toLowerCase();
  const meant = SPELT_OTHERWISE.get(plain) ?? plain;
  return words.find((word) => word.toLowerCase() === meant);
}
