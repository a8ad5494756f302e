import type { Conflict } from '../../domain/addition.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import { parseMonth, type Month } from '../../domain/month.ts';

/** The months that a claim speaks of, both included; `last` null where it says only since when. */
export interface ClaimSpan {
  readonly first: Month;
  readonly last: Month | null;
}

/**
 * Years or months with a hyphen, a dash or a slash between; «since 2016». A day is never read:
 * «23-25 May» is no span of years.
 */
const SPAN = /\b(\d{4}(?:-(?:0[1-9]|1[0-2]))?)\s*[/–-]\s*(\d{4}(?:-(?:0[1-9]|1[0-2]))?)\b(?!-)/;
const SINCE = /\bsince (\d{4}(?:-(?:0[1-9]|1[0-2]))?)\b/;

/** The months that stand in the words of a claim; null where none do. */
export function claimSpan(value: string): ClaimSpan | null {
  const [, from, to] = SPAN.exec(value) ?? [];
  if (from !== undefined && to !== undefined) {
    const [first, last] = [edge(from, '01'), edge(to, '12')];
    return first !== null && last !== null && first <= last ? { first, last } : null;
  }
  const [, since] = SINCE.exec(value) ?? [];
  const first = since === undefined ? null : edge(since, '01');
  return first === null ? null : { first, last: null };
}

/** A year means its first or its last month. */
const edge = (text: string, month: string): Month | null =>
  parseMonth(text.length === 4 ? `${text}-${month}` : text);

/**
 * The claims of a conflict on one axis; null where fewer than two speak of months: then a drawing
 * compares nothing.
 */
export function claimSpans({ claims }: Conflict): {
  readonly spans: readonly (ClaimSpan | null)[];
  readonly first: Month;
  readonly last: Month;
} | null {
  const spans = claims.map(({ value }) => claimSpan(value));
  const known = spans.filter((span) => span !== null);
  const [one] = known;
  if (one === undefined || known.length < 2) return null;
  const first = known.reduce((least, span) => (span.first < least ? span.first : least), one.first);
  const last = known.reduce(
    (most, span) => ((span.last ?? span.first) > most ? (span.last ?? span.first) : most),
    one.last ?? one.first,
  );
  return { spans, first, last };
}

/**
 * Codes of units, and runs of two or more codes of countries: one alone may be any abbreviation
 * («18 EU regions»).
 */
const CODES = /\b[A-Z]{2}-[A-Z0-9]{1,3}\b|\b[A-Z]{2}(?: [A-Z]{2}\b(?!-))+/g;

/**
 * A text with the names of places in the stead of their codes, joined as a list; codes that the
 * gazetteer doesn't know stay.
 */
export const withPlaceNames = (
  text: string,
  { find }: Gazetteer,
  nameOf: (area: AreaId) => string,
): string =>
  text.replaceAll(CODES, (codes) =>
    codes
      .split(' ')
      .map((code) => {
        const area = find(code);
        return area === null ? code : nameOf(area);
      })
      .join(', '),
  );
