import { acceptedFile } from './accepted.ts';
import { recordCount } from './checked.ts';
import { createFindings } from './findings.ts';
import { createPlaces, isContainer } from './places.ts';
import { readFile } from './read-file.ts';
import { largeSteps } from './large/read-large.ts';
import { tellRepeatedKeys, tellUnknownKeys } from './unknown-keys.ts';
import { fileOfKnownVersion } from './known-version.ts';
import type { AreaLookup, ByteSource, Mend, ReadContext } from '../format.ts';
import { linesOf, readJson, type JsonReading, type JsonText } from '../json-text.ts';

/**
 * Reads a dataset file of any version. What is faulty is left out or repaired, and told with its
 * line; a record is only lost with its id or title. Rejects with `FormatError` for what isn't such
 * a file (E001, E002, E003, E007, E008).
 */
export async function read(source: ByteSource, context: ReadContext): Promise<JsonReading> {
  const { areas, mends } = context;
  const large =
    source.size < STORED_FROM_BYTES
      ? null
      : await stepwise(
          largeSteps(new Uint8Array(await source.arrayBuffer()), areas, mends),
          2 * source.size,
          context,
        );
  if (large !== null) return large;
  const json = readJson(await source.text());
  const of = isContainer(json.value) ? 2 * recordCount(json.value) : 0;
  return stepwise(readingSteps(json, areas, mends), of, context);
}

/** Projects of a larger file are stored. */
const STORED_FROM_BYTES = 2 ** 20;

/** Goes through steps that yield how much of `of` each has done. */
async function stepwise<Reading>(
  steps: Generator<number, Reading>,
  of: number,
  context: ReadContext,
): Promise<Reading> {
  const readOn = async (before: number): Promise<Reading> => {
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
  return { dataset, findings: findings.inOrder((pointers) => linesOf(text, pointers)) };
}
