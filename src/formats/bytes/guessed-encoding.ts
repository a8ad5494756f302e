import { withC1Letters } from './c1-letters.ts';

// Tables and old XML files that are no UTF-8 come from programs that wrote the letters of their
// country in one byte each. Nothing in such a file says which: the letters that it would have do.

/** What such a file may be, the most frequent first. */
export const ONE_BYTE_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
] as const;

export type OneByteEncoding = (typeof ONE_BYTE_ENCODINGS)[number];

/** What lies beyond ASCII in the words of those who write so; õ is Portuguese before an e. */
const LETTERS: Readonly<Record<OneByteEncoding, RegExp>> = {
  'windows-1252': /[àáâãäåæçèéêëìíîïðñòóôöøùúûüýþÿßœ]|õ(?=e)/giu,
  'windows-1250': /[áâăäąćčçďđéęëěíîĺľłńňóôőöŕřśšşťţúůűüýźżžß]/giu,
  'windows-1251': /[абвгдежзийклмнопрстуфхцчшщъыьэюяёђѓєѕіїјљњћќўџ]/giu,
  'windows-1253': /[αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰ]/giu,
};

/** Of these the alphabet itself lies beyond ASCII. */
const OTHER_ALPHABETS: ReadonlySet<OneByteEncoding> = new Set(['windows-1251', 'windows-1253']);

/** The encoding in which the most letters of `bytes` are those of words; the first where it is even. */
export function guessedEncoding(bytes: Uint8Array): OneByteEncoding {
  let best: OneByteEncoding = 'windows-1252';
  let highest = -Infinity;
  for (const label of ONE_BYTE_ENCODINGS) {
    const score = wordScore(decoded(bytes, label), label);
    if (score <= highest) continue;
    best = label;
    highest = score;
  }
  return best;
}

function decoded(bytes: Uint8Array, label: OneByteEncoding): string {
  const text = new TextDecoder(label).decode(bytes);
  return label === 'windows-1252' ? withC1Letters(text) : text;
}

const WORD = /[^\s!-@[-`{-~]+/g;
const BEYOND_ASCII = /\P{ASCII}/gu;
const LOWER_THEN_UPPER = /\p{Ll}\p{Lu}/gu;

/**
 * How much of a text looks like words: a point for each usual letter beyond ASCII, one less for
 * whatever else there is in or at a word, for a capital behind a small letter, and for letters of
 * two alphabets in one word. Three such letters in a row are a word of another alphabet.
 */
function wordScore(text: string, label: OneByteEncoding): number {
  const isOther = OTHER_ALPHABETS.has(label);
  let score = 0;
  for (const [word] of text.matchAll(WORD)) {
    const beyond = word.match(BEYOND_ASCII) ?? [];
    if (beyond.length === 0) continue;
    const usual = (word.match(LETTERS[label]) ?? []).length;
    const isMixed = beyond.length < word.length;
    const isRow = /\P{ASCII}{3}/u.test(word);
    score += usual - (beyond.length - usual) - (word.match(LOWER_THEN_UPPER) ?? []).length;
    if (isOther ? isMixed : isRow) score -= beyond.length;
  }
  return score;
}

const MOST_LINES = 3;
const MOST_LETTERS = 120;

/** The first lines of a file that are not plain ASCII, at most three, as each encoding reads them. */
export function encodingPreviews(
  bytes: Uint8Array,
): Readonly<Record<OneByteEncoding, readonly string[]>> {
  const lines = telling(bytes);
  const read = (label: OneByteEncoding): readonly string[] =>
    lines.map((line) => decoded(line, label).trim());
  return {
    'windows-1252': read('windows-1252'),
    'windows-1250': read('windows-1250'),
    'windows-1251': read('windows-1251'),
    'windows-1253': read('windows-1253'),
  };
}

/** Lines with bytes beyond ASCII, cut to what stands round the first of those. */
function telling(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length && lines.length < MOST_LINES) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd === -1 ? bytes.length : lineEnd;
    const line = bytes.subarray(start, end);
    const first = line.findIndex((byte) => byte > 0x7f);
    if (first !== -1) {
      const from = Math.max(0, first - MOST_LETTERS / 2);
      lines.push(line.subarray(from, from + MOST_LETTERS));
    }
    start = end + 1;
  }
  return lines;
}
