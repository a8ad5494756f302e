import { parseBorder, type AreaId } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { CodeReading } from '../format.ts';

/** Codes of another style, which nothing replaced. */
const STYLES: ReadonlySet<string> = new Set(['EL', 'UK']);

/** ISO 3166-2, `CO-NAR`, or the form of the NUTS with a digit: `ES30`. */
const UNIT_OR_REGION = /^(?<country>[A-Z]{2})(?:-[\dA-Z]{1,4}|(?=[\dA-Z]*\d)[\dA-Z]{1,6})$/;

/** What the lookup of codes knows beside the gazetteer, by codes in upper case. */
export interface FurtherCodes {
  /** ISO 3166-1 alpha-3 of countries. */
  readonly threeLetters: ReadonlyMap<string, AreaId>;
  /** Codes that were replaced, or are used without being in a standard. */
  readonly old: ReadonlyMap<string, AreaId>;
}

/** Reads codes of countries, first-level units and regions of the NUTS. */
export function createCodeReader(
  { find, nuts }: Pick<Gazetteer, 'find' | 'nuts'>,
  { threeLetters, old }: FurtherCodes,
): (code: string) => CodeReading | null {
  // Three letters are a country first: FRA is France, and was French regions overseas.
  return (written) => {
    const code = plainCode(written);
    const area = find(code);
    if (area !== null) return whole(area, howWritten(area, code, written));
    const country = threeLetters.get(code);
    if (country !== undefined) return whole(country, 'code');
    const replaced = old.get(code);
    if (replaced !== undefined) return whole(replaced, 'old');
    const region = nuts(code);
    if (region !== null) return { places: region.places, as: region.isOld ? 'old' : 'code' };
    const around = find(UNIT_OR_REGION.exec(code)?.groups?.['country'] ?? '');
    return around === null ? null : { places: [{ area: around, isWhole: false }], as: 'unknown' };
  };
}

const whole = (area: AreaId, as: CodeReading['as']): CodeReading => ({
  places: [{ area, isWhole: true }],
  as,
});

function howWritten(area: AreaId, code: string, written: string): CodeReading['as'] {
  if (area === written) return 'id';
  return area === code || STYLES.has(code) ? 'code' : 'old';
}

/** In upper case, without `nuts:`, with a plain hyphen; areas with a name of their own in lower. */
function plainCode(written: string): string {
  const code = written.trim();
  if (parseBorder(code) !== null) return code;
  if (/^area:/i.test(code)) return code.toLowerCase();
  return code
    .replace(/^nuts\s*:\s*/i, '')
    .replace(/^([A-Za-z]{2})\s*[-_–‑]\s*/, '$1-')
    .toUpperCase();
}
