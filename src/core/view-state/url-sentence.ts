import type { Parsed } from './url-notices.ts';

// A link stands in sentences, brackets, quotes and markdown, and is often copied with what follows
// it. No link ends in punctuation, so what is bare at its end isn't of the link; of what an address
// bar has percent-encoded meanwhile (” as %E2%80%9D) that can't be told, and a value is read
// without it only where it can't be read with it.

/**
 * Closing and opening signs, stops, quotes, stars of markdown, `=` of mail, white space, invisible
 * marks; not `-` and `/`, at which links are cut.
 */
const SIGN = /^(?:(?![-/])[\p{Pe}\p{Ps}\p{Pf}\p{Pi}\p{Po}\p{Z}\p{Cf}\p{Cc}<>_~`|=\u2013\u2014])$/u;

/**
 * Signs that no value has: behind them another text has begun, as in `[…?area=CO](https://…)` and
 * `…?area=CO</a>`.
 */
const STRANGE = /[\s<>"()[\]{}|`\\«»“”]/u;

/**
 * More signs behind a value are taken off at once: reading takes no longer than the text is long.
 */
const MOST_SIGNS = 16;

/**
 * Reads a value, and where that doesn't go, without the signs behind it, one after another: as much
 * of it as can be read.
 */
export function parseInSentence<Value>(
  text: string,
  parse: (text: string) => Parsed<Value>,
): Parsed<Value> {
  let best = parse(text);
  for (const shorter of lossOf(best) === 0
    ? []
    : [...withoutSigns(text), ...beforeStrangeSign(text)]) {
    const parsed = parse(shorter);
    if (lossOf(parsed) < lossOf(best)) best = parsed;
    if (lossOf(best) === 0) break;
  }
  return best;
}

/** How much of a value isn't read: 0 for nothing. */
function lossOf<Value>(parsed: Parsed<Value>): number {
  if (!parsed.ok) return Number.POSITIVE_INFINITY;
  if (parsed.problem === undefined) return 0;
  return parsed.problem.reason === 'unknown-option' ? parsed.problem.ids.length : 1;
}

/** The text before the first sign that no value has. */
function beforeStrangeSign(text: string): readonly string[] {
  const end = text.search(STRANGE);
  return end > 0 ? [text.slice(0, end)] : [];
}

/**
 * The text without its last sign, its last two, and so on, at last without all of them; never
 * empty.
 */
function withoutSigns(text: string): readonly string[] {
  const ends: number[] = [];
  for (let end = text.length; end > 0;) {
    const start = end - (isLowSurrogate(text.charCodeAt(end - 1)) && end > 1 ? 2 : 1);
    if (!SIGN.test(text.slice(start, end))) break;
    if (start > 0) ends.push(start);
    end = start;
  }
  const last = ends.at(-1);
  const tried =
    ends.length > MOST_SIGNS && last !== undefined ? [...ends.slice(0, MOST_SIGNS), last] : ends;
  return tried.map((end) => text.slice(0, end));
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff;

/**
 * A value as it stands in a link, without all bare signs behind it: none of a link's own stands
 * bare at its end.
 */
export function withoutBareSigns(raw: string): string {
  let end = raw.length;
  while (
    end > 0 &&
    (SIGN.test(raw.charAt(end - 1)) || raw.charAt(end - 1) === '-' || raw.charAt(end - 1) === '/')
  )
    end -= 1;
  return raw.slice(0, end);
}

/** Closing signs, and what opens each; a sign without a partner closes itself. */
const CLOSING = /^[\p{Pe}\p{Pf}>"*`]$/u;
const PARTNERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['>', '<'],
  ['”', '“'],
  ['’', '‘'],
  ['»', '«'],
  ['›', '‹'],
]);

/**
 * A text that may end in any sign, as a search or an address: a stop behind it may be its own, but
 * with a bracket or a quote that nothing in it opens all signs from the first behind it on are the
 * sentence's.
 */
export function withoutStrangeClosing(text: string): string {
  const kept = withoutBareSigns(text);
  const closing = [...new Set(text.slice(kept.length))].filter((sign) => CLOSING.test(sign));
  return closing.every((sign) => kept.includes(PARTNERS.get(sign) ?? sign)) ? text : kept;
}
