import { parseEdtf } from '../../core/domain/edtf.ts';

const CLOCK = String.raw`\d{1,2}(?::?\d{2}(?::?\d{2}(?:[.,]\d+)?)?)?(?: ?[AaPp]\.?[Mm]\.?)?`;
const ZONE = String.raw`(?:[Zz]|UTC|GMT|[+\u2212-]\d{2}(?::?\d{2})?)`;
/**
 * A day, and behind it a time of day (ISO 8601, RFC 3339, SQL), a time zone (as XML Schema allows),
 * or both.
 */
const WITH_TIME = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2})(?:(?:[Tt]| +)${CLOCK})? *(?:${ZONE})?(?:\\[[\\w/+-]+\\])?$`,
);

/** A day, a month or a year without marks: every field takes it. */
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * The date of a text that says a time of day too, as it is written: nothing is moved to another
 * time zone, as it is the day that its source means. White space round a date is cut off likewise.
 * Undefined for anything else, and for a day that there isn't.
 */
export function dateAlone(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  const alone = WITH_TIME.exec(trimmed)?.[1] ?? trimmed;
  return alone !== value && PLAIN.test(alone) && parseEdtf(alone) !== null ? alone : undefined;
}
