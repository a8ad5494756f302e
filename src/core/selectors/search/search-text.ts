import { inOneSpelling, spellingWithOrigins, unfinishedSpellings } from './spelling-variants.ts';

/**
 * Text as the search compares it: accents, case and punctuation off, British and American spelling
 * as one. Words with hyphens or apostrophes inside, and initials with stops, are known in two
 * forms, apart and joined, so that INNOV-AL finds INNOVAL, U.S. finds US, and Guatemala is found in
 * Mexico-Guatemala.
 */

/** Letters that stay letters when their marks are taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '&': ' and ',
};

const BEYOND_LETTERS = /\P{ASCII}|&/u;
/**
 * Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic; other marks are
 * letters to their readers.
 */
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** Hyphens and apostrophes within words, and the stops of initials. */
const JOINT =
  /[-\u2010-\u2015'’](?<=[\p{L}\p{N}\p{M}].)(?=[\p{L}\p{N}])|\.(?<=(?<![\p{L}\p{N}])\p{L}.)(?=\p{L}(?![\p{L}\p{N}]))/gu;

const bareLetters = (lower: string): string =>
  BEYOND_LETTERS.test(lower)
    ? lower
        .normalize('NFD')
        .replaceAll(ACCENT, '')
        .replaceAll(/[ßøłđðþæœı&]/gu, (letter) => LETTERS[letter] ?? letter)
    : lower;

const foldAsWritten = (text: string): string => bareLetters(text.toLowerCase());
const foldLetters = (text: string): string => inOneSpelling(foldAsWritten(text));

const apart = (folded: string): string => folded.replaceAll(NO_WORD, ' ').trim();

/**
 * The forms of a text: its words apart, and where it has inner hyphens also joined. Empty for a
 * text without letters and digits.
 */
function formsOf(text: string, fold = foldLetters): readonly string[] {
  const folded = fold(text);
  const joint = folded.replaceAll(JOINT, '');
  const forms = (joint === folded ? [folded] : [folded, joint])
    .map(apart)
    .filter((form) => form !== '');
  return forms[0] === forms[1] ? forms.slice(0, 1) : forms;
}

/**
 * Texts in one string that is searched by `includes`: each form between line ends, each word after
 * a space.
 */
export const foldTexts = (texts: readonly string[]): string =>
  `${texts
    .flatMap((text) => formsOf(text))
    .map((form) => `\n ${form}`)
    .join('')}\n`;

/**
 * One word of a query in its forms; of less than four letters it is looked for at the beginning of
 * words only.
 */
interface Term {
  readonly anywhere: readonly string[];
  readonly wordStart: readonly string[];
}

/** What is looked for: all its words must be found. */
export interface Query {
  readonly terms: readonly Term[];
  /**
   * The whole text in its forms, as a line of a folded text is that it equals, and as one that it
   * begins.
   */
  readonly same: readonly string[];
  readonly begins: readonly string[];
  /** What it may be the beginning of a code by; in an id only with a digit. */
  readonly codeBegins: readonly string[];
  readonly idBegins: readonly string[];
  /** Written in capitals: an abbreviation is meant. */
  readonly isCapitals: boolean;
}

const SHORTEST_INSIDE = 4;
/** Beginnings of codes shorter than this are words. */
const SHORTEST_CODE_PART = 4;
/** Scripts that write no spaces between words: there a word of one letter may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CAPITALS = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}.&-]+$/u;

/** Reads what was typed; null where it holds no letter and no digit. */
export function parseQuery(text: string): Query | null {
  const terms = text
    .split(/\s+/u)
    .map(beginnings)
    .filter((forms) => forms.length > 0)
    .map((forms) => ({
      anywhere: forms.map((form) =>
        form.length < SHORTEST_INSIDE && !UNSPACED.test(form) ? ` ${form}` : form,
      ),
      wordStart: forms.map((form) => ` ${form}`),
    }));
  if (terms.length === 0) return null;
  const whole = formsOf(text);
  const begins = whole.map((form) => `\n ${form}`);
  const codeBegins = whole
    .filter((form) => form.length >= SHORTEST_CODE_PART)
    .map((form) => `\n ${form}`);
  return {
    terms,
    same: begins.map((line) => `${line}\n`),
    begins,
    codeBegins,
    idBegins: codeBegins.filter((begin) => /\d/.test(begin)),
    isCapitals: CAPITALS.test(text.trim()),
  };
}

/** What a typed word may be or become: «liter» is litre, and the beginning of literacy. */
const beginnings = (word: string): readonly string[] => [
  ...new Set([...formsOf(word), ...formsOf(word, foldAsWritten)].flatMap(unfinishedSpellings)),
];

/** Whether every word of a query is in a folded text. */
export function isFound(folded: string, { terms }: Query): boolean {
  for (const { anywhere } of terms) if (!holdsAny(folded, anywhere)) return false;
  return true;
}

/** Whether any word of a query is in a folded text. */
export const isPartlyFound = (folded: string, { terms }: Query): boolean =>
  terms.some(({ anywhere }) => anywhere.some((form) => folded.includes(form)));

/**
 * How well a name answers: it is the query, begins with it, its words begin with the query's, or it
 * holds them.
 */
export type NameRank = 'same' | 'begins' | 'words' | 'inside';

/** How well folded names answer a query; null where they don't hold all its words. */
export function nameRank(names: string, query: Query): NameRank | null {
  if (!isFound(names, query)) return null;
  if (holdsAny(names, query.same)) return 'same';
  if (holdsAny(names, query.begins)) return 'begins';
  return query.terms.every(({ wordStart }) => wordStart.some((form) => names.includes(form)))
    ? 'words'
    : 'inside';
}

/** Whether a query is one of the folded codes or initials. */
export const isCode = (codes: string, { same }: Query): boolean => holdsAny(codes, same);

/**
 * How well folded codes answer: as a whole, or by a beginning that goes beyond a country (`co-na`),
 * in ids only by one with a digit.
 */
export function codeRank(codes: string, query: Query, areIds: boolean): 'same' | 'begins' | null {
  if (isCode(codes, query)) return 'same';
  return holdsAny(codes, areIds ? query.idBegins : query.codeBegins) ? 'begins' : null;
}

function holdsAny(folded: string, parts: readonly string[]): boolean {
  for (const part of parts) if (folded.includes(part)) return true;
  return false;
}

/** A stretch of a text, found or not. */
export interface TextPart {
  /** Where it begins, in characters. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

/**
 * A text cut where the words of a query are found in it: «**Nar**iño». The parts together are the
 * text.
 */
export function foundParts(text: string, query: Query | null): readonly TextPart[] {
  if (query === null) return [{ at: 0, text, found: false }];
  const marked = new Set<number>();
  for (const { anywhere, wordStart } of query.terms) {
    for (const folded of [foldedLetters(text, ' '), foldedLetters(text, '')]) {
      const form =
        wordStart.find((start) => folded.letters.includes(start)) ??
        anywhere.find((inside) => folded.letters.includes(inside));
      if (form === undefined) continue;
      const begin = folded.letters.indexOf(form);
      for (let i = begin + (form.startsWith(' ') ? 1 : 0); i < begin + form.length; i += 1)
        marked.add(folded.origins[i] ?? -1);
      break;
    }
  }
  return partsOf(text, marked);
}

/**
 * The folded letters of a text after a space, and for each the character that it comes from.
 * Hyphens inside become `hyphen`.
 */
function foldedLetters(
  text: string,
  hyphen: '' | ' ',
): { readonly letters: string; readonly origins: readonly number[] } {
  const joints = new Set(Array.from(text.matchAll(JOINT), ({ index }) => index));
  let bare = ' ';
  const characters = [-1];
  let at = 0;
  Array.from(text).forEach((character, position) => {
    const folded = joints.has(at) ? hyphen : foldAsWritten(character).replaceAll(NO_WORD, ' ');
    at += character.length;
    for (const letter of folded) {
      if (letter === ' ' && bare.endsWith(' ')) continue;
      bare += letter;
      // A letter beyond the basic plane is two units long.
      for (let unit = 0; unit < letter.length; unit += 1) characters.push(position);
    }
  });
  const { text: letters, origins } = spellingWithOrigins(bare);
  return { letters, origins: origins.map((origin) => characters[origin] ?? -1) };
}

function partsOf(text: string, marked: ReadonlySet<number>): readonly TextPart[] {
  const parts: { at: number; text: string; found: boolean }[] = [];
  Array.from(text).forEach((character, position) => {
    const found = marked.has(position);
    const last = parts.at(-1);
    // A mark goes with its letter.
    if (last !== undefined && (last.found === found || /\p{M}/u.test(character)))
      last.text += character;
    else parts.push({ at: position, text: character, found });
  });
  return parts;
}

/**
 * The words of a text, as it writes them, in which a query is found: «Mexico-Guatelama» for
 * guatelama is «Guatelama». Empty where none is.
 */
export function foundWords(text: string, query: Query): string {
  const found = new Set(
    foundParts(text, query).flatMap((part) =>
      part.found ? Array.from(part.text, (_, i) => part.at + i) : [],
    ),
  );
  const characters = Array.from(text);
  const words: { text: string; last: number }[] = [];
  for (let first = 0; first < characters.length; first += 1) {
    if (!isOfWord(characters[first])) continue;
    let last = first;
    while (isOfWord(characters[last + 1])) last += 1;
    const isFoundWord = characters.slice(first, last + 1).some((_, i) => found.has(first + i));
    const before = words.at(-1);
    // Words that were found side by side are quoted with what stands between them: «DG REGIO».
    if (
      isFoundWord &&
      before !== undefined &&
      !characters.slice(before.last + 1, first).some((between) => isOfWord(between)) &&
      first - before.last <= MOST_BETWEEN
    ) {
      before.text += characters.slice(before.last + 1, last + 1).join('');
      before.last = last;
    } else if (isFoundWord) words.push({ text: characters.slice(first, last + 1).join(''), last });
    first = last;
  }
  return [...new Set(words.map((word) => word.text))]
    .join(' … ')
    .split(' ')
    .slice(0, MOST_WORDS)
    .join(' ');
}

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

/**
 * Longest stretch between words that are quoted together, in characters: a space with its comma or
 * hyphen.
 */
const MOST_BETWEEN = 3;

/** Longest quotation, in words. */
const MOST_WORDS = 6;
