import { folded } from '../../core/domain/text/folded.ts';

/** Letters that have no mark to take off. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, 'ss'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/[đð]/gu, 'd'],
  [/ı/gu, 'i'],
];

/** «Gambia (The)», «Gambia, The»: an article behind the name. */
const ARTICLE_BEHIND = /\s*[(,]\s*(?:the|el|la|los|las|le|les|die|der|das)\s*\)?\s*$/iu;

/** Leading articles in EN, ES, PT, FR and DE. */
const ARTICLE = /^(?:the|el|la|los|las|o|a|os|as|le|les|l|der|die|das) (?=.)/u;

/** Names longer than this are no names of places. */
const LONGEST_NAME = 80;

/**
 * What two writings of one name have in common: case, marks, punctuation, articles, the words for
 * «and» and dots of abbreviations are off, and «St.» is «Saint». Empty for what is no name.
 */
export function nameKey(name: string): string {
  if (name.length > 2 * LONGEST_NAME) return '';
  const letters = LETTERS.reduce(
    (text, [letter, plain]) => text.replaceAll(letter, plain),
    folded(name.replace(ARTICLE_BEHIND, '')),
  );
  const words = letters
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    // U.S.A., D.R. Congo
    .replaceAll(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')
    .replaceAll(/(?<=^| )ste?(?= )/gu, 'saint')
    .replaceAll(/ (?:and|y|et|e|und)(?= )/gu, '');
  return withoutArticle(words).slice(0, LONGEST_NAME);
}

export const withoutArticle = (words: string): string => words.replace(ARTICLE, '');
