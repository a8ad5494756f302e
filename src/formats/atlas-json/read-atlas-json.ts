import { acceptedFile } from './accepted.ts';
import { recordCount } from './checked.ts';
import { createFindings } from './findings.ts';
import { createPlaces, isContainer, memberOf, type Container } from './places.ts';
import { readFile } from './read-file.ts';
import { tellRepeatedKeys, tellUnknownKeys } from './unknown-keys.ts';
import { FORMAT_1 } from './schema/schema-1.ts';
import {
  FormatError,
  type AreaLookup,
  type ByteSource,
  type Mend,
  type ReadContext,
  type ReadResult,
} from '../format.ts';
import { readJson, WHOLE_FILE, type JsonFinding, type JsonText } from '../json-text.ts';

/**
 * Reads a dataset file of any version. What is faulty is left out or repaired, and told with its
 * line; a record is only lost with its id or title. Rejects with `FormatError` for what isn't such
 * a file (E001, E002, E003, E007, E008).
 */
export async function read(source: ByteSource, context: ReadContext): Promise<JsonReading> {
  const json = readJson(await source.text());
  const steps = readingSteps(json, context.areas, context.mends);
  const of = isContainer(json.value) ? 2 * recordCount(json.value) : 0;
  const readOn = async (before: number): Promise<JsonReading> => {
    context.signal.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    // What was mended is checked a second time.
    const done = Math.min(before + step.value, of);
    await context.onProgress({ done, of });
    return readOn(done);
  };
  return readOn(0);
}

/** The same of a text, at once: for the build and for tests. */
export function readAtlasJson(
  source: string,
  areas: AreaLookup,
  mends: readonly Mend[] = [],
): JsonReading {
  const steps = readingSteps(readJson(source), areas, mends);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

interface JsonReading extends ReadResult {
  readonly findings: readonly JsonFinding[];
}

/** Reads in portions; yields between them how many records it has checked or read. */
function* readingSteps(
  { text, value, repeated }: JsonText,
  areas: AreaLookup,
  mends: readonly Mend[],
): Generator<number, JsonReading> {
  const file = fileOfKnownVersion(value);
  const places = createPlaces();
  const findings = createFindings(places);
  tellRepeatedKeys(repeated, file, findings);
  const accepted = yield* acceptedFile(file, places, findings);
  tellUnknownKeys(file, accepted, findings);
  const { dataset } = yield* readFile(accepted, { areas, mends }, places, findings);
  return { dataset, findings: findings.inOrder(text) };
}

function fileOfKnownVersion(value: unknown): Container {
  const format = isContainer(value) ? memberOf(value, 'format') : undefined;
  if (isContainer(value) && !Array.isArray(value) && format === FORMAT_1) return value;
  const isLater = typeof format === 'string' && format.startsWith('cooperation-atlas/');
  throw new FormatError({
    code: isLater ? 'E008' : 'E007',
    severity: 'error',
    place: isLater ? { kind: 'pointer', pointer: '/format' } : WHOLE_FILE,
    ...(isLater ? { value: format } : {}),
    values: { kind: isLater ? 'later version' : kindOf(value) },
  });
}

/** What else a JSON file may be, as far as its first key tells. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (!isContainer(value)) return 'value';
  const type = memberOf(value, 'type');
  if (type === 'Topology') return 'TopoJSON';
  return typeof type === 'string' &&
    /^(?:Feature|FeatureCollection|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/.test(
      type,
    )
    ? 'GeoJSON'
    : 'object';
}
