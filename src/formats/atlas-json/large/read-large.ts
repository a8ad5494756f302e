import { createColumns } from '../../../core/domain/stored/stored-columns.ts';
import { storedForm } from '../../../core/domain/stored/stored-projects.ts';
import type { AreaLookup, Mend } from '../../format.ts';
import { scanJson } from '../../json-scan.ts';
import type { JsonReading } from '../../json-text.ts';
import { acceptedFile } from '../accepted.ts';
import type { AreaContext } from '../area-context.ts';
import { createFindings } from '../findings.ts';
import { createPlaces, isContainer, memberOf, type Container } from '../places.ts';
import { createPlainReading } from './plain-project.ts';
import { repeatedKeys, sortedProjects, type SortedProjects } from './sorted-projects.ts';
import { readFile, type FileReading } from '../read-file.ts';
import { FORMAT_1 } from '../schema/schema-1.ts';
import { splitFile, type SplitFile } from './split-file.ts';
import { splitLines } from './split-lines.ts';
import { createStoredTexts } from './stored-texts.ts';
import { tellRepeatedKeys, tellUnknownKeys } from '../unknown-keys.ts';

/**
 * Reads a large file: projects of which nothing is to be said are taken as they stand, and only the
 * others are read thoroughly, with all that isn't a project. Null for what can't be read so,
 * whatever it is. Yields between portions how many bytes it has looked at: each byte twice.
 */
export function* largeSteps(
  bytes: Uint8Array,
  areas: AreaLookup,
  mends: readonly Mend[],
): Generator<number, JsonReading | null> {
  const split = yield* splitFile(bytes);
  if (split === null || !isWholeHead(split.head)) return null;
  const context = { areas, mends };
  const head = yield* untold(headSteps(split.head, context));
  const { known, references, dataset } = head;
  const addedFrameworks = new Set(
    dataset.frameworks
      .filter(({ sources }) => !sources.includes(known.primary))
      .map(({ id }) => id),
  );
  const columns = createColumns(split.from.length, {
    sources: dataset.sources,
    primary: known.primary,
    isAddedFramework: (id) => addedFrameworks.has(id),
  });
  const plain = createPlainReading({ known, areas: references, issued: dataset.info.issued });
  const sorted = yield* sortedProjects(split, plain, columns.write);
  if (sorted === null) return null;
  const { positions, dataset: read, findings } = yield* untold(restSteps(split, sorted, context));
  const texts = createStoredTexts(split);
  read.projects.forEach((project, index) => {
    const position = positions[index] ?? 0;
    const stored = storedForm(project);
    columns.write(position, stored);
    texts.replace(position, JSON.stringify(stored));
  });
  const thorough = new Set(positions);
  const kept = [...split.from.keys()].filter(
    (position) => !sorted.rest.has(position) || thorough.has(position),
  );
  const stored = { size: kept.length, ...texts.of(kept), ...columns.columns(kept) };
  return { dataset: { ...read, projects: [], stored }, findings };
}

/** Whether a head is JSON of this version in which no key repeats. */
function isWholeHead(head: string): boolean {
  const { fault, repeated } = scanJson(head);
  return fault === null && repeated.length === 0 && formatOf(JSON.parse(head)) === FORMAT_1;
}

const formatOf = (file: unknown): unknown =>
  isContainer(file) && !Array.isArray(file) ? memberOf(file, 'format') : undefined;

/** A file whose list of projects is replaced. */
function fileWith(head: string, projects: readonly unknown[]): Container {
  const file: unknown = JSON.parse(head);
  return Object.assign(isContainer(file) ? file : {}, { projects });
}

/** The reading of all but the projects, for what those may name. */
function* headSteps(head: string, context: AreaContext): Generator<number, FileReading> {
  const places = createPlaces();
  const findings = createFindings(places);
  const accepted = yield* acceptedFile(fileWith(head, []), places, findings);
  return yield* readFile(accepted, context, places, findings);
}

/** The thorough reading of the projects that aren't plain, and of all that isn't a project. */
function* restSteps(
  split: SplitFile,
  { rest, isPlain }: SortedProjects,
  context: AreaContext,
): Generator<number, FileReading & Pick<JsonReading, 'findings'>> {
  const at = [...rest.keys()].toSorted((a, b) => a - b);
  const projects = at.map((position) => rest.get(position));
  const file = fileWith(split.head, projects);
  const places = createPlaces();
  const findings = createFindings(places);
  tellRepeatedKeys(repeatedKeys(split, rest, at), file, findings);
  places.stand(projects, at);
  const accepted = yield* acceptedFile(file, places, findings);
  tellUnknownKeys(file, accepted, findings);
  const reading = yield* readFile(accepted, context, places, findings, isPlain);
  return { ...reading, findings: findings.inOrder(splitLines(split)) };
}

/** Steps that are counted in records, as those of a reading that is counted in bytes. */
function* untold<Result>(steps: Generator<number, Result>): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield 0;
  }
}
