import { parseBorder, type AreaId } from '../../core/domain/area.ts';
import type { NutsPlace } from '../../core/domain/nuts/nuts-places.ts';
import type { FindingCode } from '../finding-codes.ts';
import type { AreaLookup, NameReading } from '../format.ts';
import type { AreaContext } from './area-context.ts';
import { LEFT_OUT, type Report } from './findings.ts';
import type { Key } from './places.ts';

/** Area references of one file: to the atlas's areas, and to those that the file defines itself. */
export interface AreaReferences {
  /**
   * The area that a reference at `path` means; null, and told, where it can't be read or must be
   * asked for.
   */
  readonly read: (reference: string, path: readonly Key[], report: Report) => AreaId | null;
  /**
   * All areas that make up what a reference at `path` means, a NUTS code several; none, and told,
   * where it can't be read.
   */
  readonly readAll: (
    reference: string,
    path: readonly Key[],
    report: Report,
  ) => readonly NutsPlace[];
  /** The area that a reference means; null where there is none, told to nobody. */
  readonly find: (reference: string) => AreaId | null;
  readonly lookup: AreaLookup;
  readonly isOwn: (area: AreaId) => boolean;
  /**
   * What the reader of the atlas chose for a value that was told under a code; null where nothing
   * was chosen.
   */
  readonly mendFor: (code: FindingCode, value: string) => string | null;
}

export function createAreaReferences(
  { areas: lookup, mends }: AreaContext,
  own: ReadonlySet<AreaId>,
): AreaReferences {
  const chosen = new Map(mends.map(({ code, value, by }) => [`${code} ${value}`, by]));
  const mendFor: AreaReferences['mendFor'] = (code, value) =>
    chosen.get(`${code} ${value}`) ?? null;
  const ids: ReadonlySet<string> = own;
  const find = (reference: string): AreaId | null =>
    isOwn(reference) ? reference : lookup.findArea(reference);
  function isOwn(reference: string): reference is AreaId {
    return ids.has(reference);
  }

  function readAll(written: string, path: readonly Key[], report: Report): readonly NutsPlace[] {
    const code = NUTS.exec(written);
    if (code !== null) return readNuts(written, code[1] ?? '', path, report);
    const area = read(written, path, report);
    return area === null ? [] : [{ area, isWhole: true }];
  }

  /**
   * Told where the code is written otherwise, is an old one, or means only a part of what it is
   * shown as.
   */
  function readNuts(
    written: string,
    code: string,
    path: readonly Key[],
    report: Report,
  ): readonly NutsPlace[] {
    const reading = lookup.nuts(code.toUpperCase());
    if (reading === null) {
      report('E150', path, { value: written, values: { form: 'nuts' }, repair: LEFT_OUT });
      return [];
    }
    const isPart = reading.places.some(({ isWhole }) => !isWhole);
    if (isPart || reading.isOld || written !== `nuts:${code.toUpperCase()}`) {
      const by = reading.places.map(({ area }) => area).join(', ');
      report('E152', path, {
        value: written,
        ...(isPart ? { values: { form: 'nuts-part' } } : {}),
        repair: { kind: 'replaced', by },
      });
    }
    return reading.places;
  }

  /** The one place of a NUTS code; where it means several, the country that they lie in. */
  function readOneNuts(
    written: string,
    code: string,
    path: readonly Key[],
    report: Report,
  ): AreaId | null {
    const places = readNuts(written, code, path, report);
    const [first] = places;
    return places.length < 2
      ? (first?.area ?? null)
      : lookup.findArea(first?.area.slice(0, 2) ?? '');
  }

  function read(written: string, path: readonly Key[], report: Report): AreaId | null {
    const reference = written.trim();
    const nuts = NUTS.exec(reference);
    if (nuts !== null) return readOneNuts(written, nuts[1] ?? '', path, report);
    const direct = find(reference);
    if (direct !== null) {
      if (isWrittenAs(direct, reference)) return direct;
      report('E152', path, { value: written, repair: { kind: 'replaced', by: direct } });
      return direct;
    }
    const recased = find(recasedReference(reference));
    if (recased !== null) {
      report('E152', path, { value: written, repair: { kind: 'replaced', by: recased } });
      return recased;
    }
    const border = parseBorder(reference);
    if (border !== null && border.every((country) => lookup.findArea(country) !== null)) {
      report('E159', path, { value: written, repair: LEFT_OUT });
      return null;
    }
    const mended = find(mendFor('E150', written) ?? mendFor('E151', written) ?? '');
    if (mended === null) return areaNamed(written, lookup.readName(reference), path, report);
    report('E152', path, { value: written, repair: { kind: 'replaced', by: mended } });
    return mended;
  }

  return { read, readAll, find, lookup, isOwn, mendFor };
}

/** `nuts:SE23` */
const NUTS = /^\s*nuts\s*:\s*(.*?)\s*$/i;

/** Whether a reference is the id itself, or the same border in another order or with spaces. */
function isWrittenAs(area: AreaId, reference: string): boolean {
  return (
    area === reference || (parseBorder(area) !== null && parseBorder(reference)?.join('x') === area)
  );
}

/** A reference in the case that its form has. */
function recasedReference(reference: string): string {
  const border = /^([A-Za-z]{2})\s*[xX×]\s*([A-Za-z]{2})$/.exec(reference);
  if (border !== null)
    return `${(border[1] ?? '').toUpperCase()}x${(border[2] ?? '').toUpperCase()}`;
  return /^area:/i.test(reference) ? reference.toLowerCase() : reference.toUpperCase();
}

/**
 * A name written where a code belongs: taken if it is exact, proposed if one is near, asked for if
 * several are.
 */
function areaNamed(
  written: string,
  reading: NameReading,
  path: readonly Key[],
  report: Report,
): AreaId | null {
  switch (reading.kind) {
    case 'exact':
      report('E152', path, { value: written, repair: { kind: 'replaced', by: reading.area.area } });
      return reading.area.area;
    case 'proposal':
      report('E150', path, {
        value: written,
        values: { nearest: reading.area.name },
        repair: { kind: 'offered', by: reading.area.area },
      });
      return null;
    case 'choice':
      report('E151', path, {
        value: written,
        values: { candidates: reading.areas.map(({ name, area }) => `${name} (${area})`) },
        repair: LEFT_OUT,
      });
      return null;
    case 'within':
    case 'none':
      report('E150', path, { value: written, repair: LEFT_OUT });
      return null;
  }
}
