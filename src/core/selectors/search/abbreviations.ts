/**
 * Words that initials leave out: articles, conjunctions and prepositions of EN, ES, PT, FR and DE.
 */
const SMALL = new Set(
  'a ao au aux and das de del der des di die do dos du e el en et for für im in la las le les los na no o of on para por pour sur the to und y zu zur'.split(
    ' ',
  ),
);

/** Names of more words have no initials that anybody uses. */
const MOST_WORDS = 10;

/** What stands in brackets and is an abbreviation: «Inter-American Development Bank (IDB)». */
const IN_BRACKETS = /[([]\s*(?<inside>[\p{L}\p{N}][\p{L}\p{N} .&/-]{0,14}?)\s*[)\]]/gu;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** The abbreviations that a name gives itself in brackets. */
export function bracketed(name: string): readonly string[] {
  if (!name.includes('(') && !name.includes('[')) return [];
  return Array.from(name.matchAll(IN_BRACKETS), ({ groups }) => groups?.['inside'] ?? '').filter(
    (inside) => TWO_CAPITALS.test(inside),
  );
}

/**
 * A word with its hyphens and apostrophes, or the first sign that ends the first part of a name.
 */
const WORD_OR_END = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|[,:;([–—]/gu;

/**
 * Initials by which a name may be called, in capitals: EP for European Parliament, IADB and IDB for
 * Inter-American Development Bank. Of words in capitals alone and of all but the small words; of
 * the whole name and of what stands before its first comma, dash or bracket.
 */
export function initialsOf(name: string): readonly string[] {
  const letters = { all: '', apart: '', capitals: '', capitalsApart: '' };
  const found = new Set<string>();
  let count = 0;
  for (const [word] of name.matchAll(WORD_OR_END)) {
    const isWord = isLetterOrDigit(word);
    if (!isWord && count > 1) Object.values(letters).forEach((each) => found.add(each));
    if (!isWord || (word.length <= LONGEST_SMALL && SMALL.has(word.toLowerCase()))) continue;
    count += 1;
    if (count > MOST_WORDS) return [];
    const [whole, parts] = [
      initialOf(word),
      word.includes('-') ? word.split('-').map(initialOf).join('') : initialOf(word),
    ];
    letters.all += whole;
    letters.apart += parts;
    if (!isCapital(word)) continue;
    letters.capitals += whole;
    letters.capitalsApart += parts;
  }
  Object.values(letters).forEach((each) => found.add(each));
  return [...found].filter((each) => each.length > 1).map((each) => each.toUpperCase());
}

const LONGEST_SMALL = 4;
const isLetterOrDigit = (word: string): boolean => !',:;([–—'.includes(word);
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** A word that is a number stays one: «Horizon 2020» is H2020. */
const initialOf = (word: string): string =>
  /^\d/.test(word) ? word : String.fromCodePoint(word.codePointAt(0) ?? 0);
