/**
 * Text as the search compares it: accents, case and punctuation off. Words with hyphens or apostrophes inside are known in two
 * forms, apart and joined, so that INNOV-AL finds INNOVAL, and Guatemala is found in Mexico-Guatemala.
 */

/** Letters that stay letters when their marks are taken off. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

const BEYOND_ASCII = /\P{ASCII}/u;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const INNER_HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010-\u2015'’](?=[\p{L}\p{N}])/gu;

function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[ßøłđðþæœı]/gu, (letter) => LETTERS[letter] ?? letter);
}

const apart = (folded: string): string => folded.replaceAll(NO_WORD, ' ').trim();
const joined = (folded: string): string => apart(folded.replaceAll(INNER_HYPHEN, ''));

/** The forms of a text: its words apart, and where it has inner hyphens also joined. Empty for a text without letters and digits. */
function formsOf(text: string): readonly string[] {
  const folded = foldLetters(text);
  const forms = [apart(folded), joined(folded)].filter((form) => form !== '');
  return forms[0] === forms[1] ? forms.slice(0, 1) : forms;
}

/** Texts in one string that is searched by `includes`: each form between line ends, each word after a space. */
export const foldTexts = (texts: readonly string[]): string => `${texts.flatMap(formsOf).map((form) => `\n ${form}`).join('')}\n`;

/** One word of a query in its forms; of less than four letters it is looked for at the beginning of words only. */
interface Term {
  readonly anywhere: readonly string[];
  readonly wordStart: readonly string[];
}

/** What is looked for: all its words must be found. */
export interface Query {
  readonly terms: readonly Term[];
  /** The whole text in its forms. */
  readonly whole: readonly string[];
}

const SHORTEST_INSIDE = 4;

/** Reads what was typed; null where it holds no letter and no digit. */
export function parseQuery(text: string): Query | null {
  const terms = text
    .split(/\s+/u)
    .map(formsOf)
    .filter((forms) => forms.length > 0)
    .map((forms) => ({
      anywhere: forms.map((form) => (form.length < SHORTEST_INSIDE ? ` ${form}` : form)),
      wordStart: forms.map((form) => ` ${form}`),
    }));
  return terms.length === 0 ? null : { terms, whole: formsOf(text) };
}

/** Whether every word of a query is in a folded text. */
export function isFound(folded: string, { terms }: Query): boolean {
  for (const { anywhere } of terms) if (!anywhere.some((form) => folded.includes(form))) return false;
  return true;
}

/** Whether any word of a query is in a folded text. */
export const isPartlyFound = (folded: string, { terms }: Query): boolean => terms.some(({ anywhere }) => anywhere.some((form) => folded.includes(form)));

/** How well a name answers: it is the query, begins with it, its words begin with the query's, or it holds them. */
export type NameRank = 'same' | 'begins' | 'words' | 'inside';

/** How well folded names answer a query; null where they don't hold all its words. */
export function nameRank(names: string, query: Query): NameRank | null {
  if (!isFound(names, query)) return null;
  if (query.whole.some((form) => names.includes(`\n ${form}\n`))) return 'same';
  if (query.whole.some((form) => names.includes(`\n ${form}`))) return 'begins';
  return query.terms.every(({ wordStart }) => wordStart.some((form) => names.includes(form))) ? 'words' : 'inside';
}

/** The joined form of a code, for `codeRank`: `conar` for CO-NAR. */
export const foldCode = (code: string): string => joined(foldLetters(code));

/** Beginnings of codes shorter than this are words. */
const SHORTEST_CODE_PART = 4;

/** How well a folded code answers: only as a whole, or by a beginning that goes beyond its country. */
export function codeRank(code: string, { whole }: Query): 'same' | 'begins' | null {
  const sought = whole.at(-1) ?? '';
  if (code === sought) return 'same';
  return sought.length >= SHORTEST_CODE_PART && code.startsWith(sought) ? 'begins' : null;
}

/** A stretch of a text, found or not. */
export interface TextPart {
  /** Where it begins, in characters. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

/** A text cut where the words of a query are found in it: «**Nar**iño». The parts together are the text. */
export function foundParts(text: string, query: Query | null): readonly TextPart[] {
  if (query === null) return [{ at: 0, text, found: false }];
  const marked = new Set<number>();
  for (const { anywhere, wordStart } of query.terms) {
    for (const folded of [foldedLetters(text, ' '), foldedLetters(text, '')]) {
      const form = wordStart.find((start) => folded.letters.includes(start)) ?? anywhere.find((inside) => folded.letters.includes(inside));
      if (form === undefined) continue;
      const begin = folded.letters.indexOf(form);
      for (let i = begin + (form.startsWith(' ') ? 1 : 0); i < begin + form.length; i += 1) marked.add(folded.origins[i] ?? -1);
      break;
    }
  }
  return partsOf(text, marked);
}

/** The folded letters of a text after a space, and for each the character that it comes from. Hyphens inside become `hyphen`. */
function foldedLetters(text: string, hyphen: '' | ' '): { readonly letters: string; readonly origins: readonly number[] } {
  let letters = ' ';
  const origins = [-1];
  Array.from(text).forEach((character, position) => {
    const isHyphen = /[-\u2010-\u2015'’]/u.test(character);
    const folded = isHyphen ? hyphen : foldLetters(character).replaceAll(NO_WORD, ' ');
    for (const letter of folded) {
      if (letter === ' ' && letters.endsWith(' ')) continue;
      letters += letter;
      origins.push(position);
    }
  });
  return { letters, origins };
}

function partsOf(text: string, marked: ReadonlySet<number>): readonly TextPart[] {
  const parts: { at: number; text: string; found: boolean }[] = [];
  Array.from(text).forEach((character, position) => {
    const found = marked.has(position);
    const last = parts.at(-1);
    // A mark goes with its letter.
    if (last !== undefined && (last.found === found || /\p{M}/u.test(character))) last.text += character;
    else parts.push({ at: position, text: character, found });
  });
  return parts;
}

/** The words of a text, as it writes them, in which a query is found: «Mexico-Guatelama» for guatelama is «Guatelama». */
export function foundWords(text: string, query: Query): string {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '' && isPartlyFound(foldTexts([word]), query));
  return [...new Set(words)].slice(0, MOST_WORDS).join(' ');
}

/** Longest quotation, in words. */
const MOST_WORDS = 6;
