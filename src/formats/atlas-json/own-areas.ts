import { formatBorder, isAreaId, type AreaId } from '../../core/domain/area.ts';
import { parseEdtf } from '../../core/domain/edtf.ts';
import type { OwnArea } from '../../core/domain/dataset.ts';
import type { File1, FileArea } from './schema/schema-1.ts';
import type { AreaLookup } from '../format.ts';
import type { AreaContext } from './area-context.ts';
import { createAreaReferences } from './areas.ts';
import { LEFT_OUT, type Findings, type Report } from './findings.ts';
import { readSources, type KnownIds } from './references.ts';

/**
 * The areas that a file defines, parts before the wholes that name them. An area of which nothing
 * is known (no part, no common border, no geometry) is left out and told; so are two that are made
 * of each other.
 */
export function readOwnAreas(
  areas: File1['areas'],
  context: AreaContext,
  known: KnownIds,
  findings: Findings,
): readonly OwnArea[] {
  const read: OwnArea[] = [];
  for (const area of partsFirst(areas)) {
    const report = findings.reportFor({ container: area, list: 'areas' });
    const own = readOwnArea(area, new Set(read.map(({ id }) => id)), context, known, report);
    if (own !== null) read.push(own);
  }
  return read;
}

/**
 * Areas in an order in which each stands after the own areas it is made of, as far as there is one.
 */
function partsFirst(areas: readonly FileArea[]): readonly FileArea[] {
  const ordered = new Set<FileArea>();
  let waiting = areas;
  for (;;) {
    const ready = waiting.filter((area) =>
      waiting.every((other) => !area.parts.includes(other.id)),
    );
    for (const area of ready) ordered.add(area);
    if (ready.length === 0) return [...ordered, ...waiting];
    waiting = waiting.filter((area) => !ordered.has(area));
  }
}

function readOwnArea(
  area: FileArea,
  before: ReadonlySet<AreaId>,
  context: AreaContext,
  known: KnownIds,
  report: Report,
): OwnArea | null {
  const { id, kind, name, rule: writtenRule, geometry, country: writtenCountry, valid } = area;
  if (!isAreaId(id)) return null;
  const references = createAreaReferences(context, before);
  const parts = area.parts.flatMap((part, index) =>
    references
      .readAll(part, ['parts', index], report)
      .flatMap(({ area: of, isWhole }) => (isWhole ? of : [])),
  );
  const rule = writtenRule === undefined ? null : readRule(writtenRule, context.areas, report);
  const country =
    writtenCountry === undefined ? null : references.read(writtenCountry, ['country'], report);
  if (parts.length === 0 && rule === null && geometry === undefined) {
    report('E103', ['parts'], { values: { list: 'areas', expected: 'parts' }, repair: LEFT_OUT });
    return null;
  }
  return {
    id,
    kind,
    name,
    parts,
    ...(rule === null ? {} : { rule }),
    ...(geometry === undefined ? {} : { geometry }),
    ...(country === null ? {} : { country }),
    ...(valid === undefined ? {} : { valid: readValidity(valid) }),
    sources: readSources(area.sources, known, report),
  };
}

function readRule(
  { border: [a, b], depth }: NonNullable<FileArea['rule']>,
  lookup: AreaLookup,
  report: Report,
): NonNullable<OwnArea['rule']> | null {
  const [first, second] = [lookup.findArea(a), lookup.findArea(b)];
  if (first === null) report('E150', ['rule', 'border', 0], { value: a, repair: LEFT_OUT });
  if (second === null) report('E150', ['rule', 'border', 1], { value: b, repair: LEFT_OUT });
  if (first === null || second === null) return null;
  if (lookup.findArea(formatBorder([first, second])) !== null)
    return { border: [first, second], depth };
  report('E159', ['rule', 'border'], { value: `${a}x${b}`, repair: LEFT_OUT });
  return null;
}

function readValidity({
  start,
  end,
}: NonNullable<FileArea['valid']>): NonNullable<OwnArea['valid']> {
  const [first, last] = [start, end].map((text) => (text === undefined ? null : parseEdtf(text)));
  return {
    ...(first === null || first === undefined ? {} : { start: first }),
    ...(last === null || last === undefined ? {} : { end: last }),
  };
}
