import { foldTexts, type Query } from './search-text.ts';

/**
 * The folded texts of many things in one string, so that one search goes through all of them, and
 * they may be made elsewhere and handed over. Each begins and ends with a line end, so that nothing
 * is found across two of them.
 */
interface TextColumn {
  readonly text: string;
  /** By position of a thing, the letters of the texts up to and with its own. */
  readonly ends: Uint32Array;
}

/** What things are called, and all that is said of them: plain data. */
export interface FoldedTexts {
  readonly size: number;
  readonly names: TextColumn;
  /** Names and other texts. */
  readonly all: TextColumn;
  /** Codes, ids and abbreviations that are given. */
  readonly codes: TextColumn;
  /** Initials of the names. */
  readonly initials: TextColumn;
}

/** What is folded of one thing. */
export interface SearchedTexts {
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly initials: readonly string[];
  /** Its texts beside these. */
  readonly texts: readonly string[];
}

/** The folded texts of one thing. */
export interface FoldedEntry {
  readonly names: string;
  readonly all: string;
  readonly codes: string;
  readonly initials: string;
}

/** Folds the texts of things, in their order. */
export function foldedTexts(things: Iterable<SearchedTexts>): FoldedTexts {
  const entries = Array.from(things, ({ names, codes, initials, texts }): FoldedEntry => {
    const folded = foldTexts([...new Set(names)]);
    return {
      names: folded,
      all: texts.length === 0 ? folded : folded + foldTexts(texts),
      codes: foldTexts(codes),
      initials: foldTexts(initials),
    };
  });
  const column = (of: keyof FoldedEntry): TextColumn => {
    const texts = entries.map((entry) => entry[of]);
    let end = 0;
    return { text: texts.join(''), ends: Uint32Array.from(texts, ({ length }) => (end += length)) };
  };
  return {
    size: entries.length,
    names: column('names'),
    all: column('all'),
    codes: column('codes'),
    initials: column('initials'),
  };
}

/** The folded texts of the thing at a position. */
export const entryAt = (texts: FoldedTexts, position: number): FoldedEntry => ({
  names: textAt(texts.names, position),
  all: textAt(texts.all, position),
  codes: textAt(texts.codes, position),
  initials: textAt(texts.initials, position),
});

const textAt = ({ text, ends }: TextColumn, position: number): string =>
  text.slice(ends[position - 1] ?? 0, ends[position]);

/**
 * Positions of all that may answer a query, in order: those that hold its longest word, or a code or
 * initials that it is or begins; and `others`. O(letters), and no look at each by itself.
 */
export function mayAnswer(
  texts: FoldedTexts,
  query: Query,
  others: Iterable<number> = [],
): readonly number[] {
  const found = new Uint8Array(texts.size);
  for (const position of others) found[position] = 1;
  const [longest] = query.terms.toSorted((a, b) => lengthOf(b.anywhere) - lengthOf(a.anywhere));
  mark(texts.all, longest?.anywhere ?? [], found);
  mark(texts.codes, [...query.same, ...query.codeBegins], found);
  mark(texts.initials, query.same, found);
  const positions: number[] = [];
  found.forEach((isFound, position) => {
    if (isFound === 1) positions.push(position);
  });
  return positions;
}

/** Of a word that has several forms, any may be found. */
const lengthOf = (forms: readonly string[]): number =>
  Math.min(...forms.map(({ length }) => length));

function mark({ text, ends }: TextColumn, forms: readonly string[], found: Uint8Array): void {
  for (const form of forms) {
    let position = 0;
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, ends[position])) {
      position = positionOf(ends, at, position);
      found[position] = 1;
    }
  }
}

/** The position whose text holds a letter, from one on. */
function positionOf(ends: Uint32Array, letter: number, from: number): number {
  let [low, high] = [from, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
