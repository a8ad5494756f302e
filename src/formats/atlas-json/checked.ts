import * as v from 'valibot';
import { isContainer, memberOf, type Container, type Key } from './places.ts';
import { fileSchema, RECORD_SCHEMAS, type File1 } from './schema/schema-1.ts';

export type SchemaIssue = v.BaseIssue<unknown>;

/** Something that the schema refuses, and the keys that lead to it from the file. */
export interface FileIssue {
  readonly issue: SchemaIssue;
  readonly keys: readonly Key[];
}

interface Checked {
  /** In the order of the schema. */
  readonly issues: readonly FileIssue[];
  /** The file as the schema gives it; null where it refuses anything. */
  readonly output: File1 | null;
}

/** Records that are handled between two pauses. */
export const PORTION = 200;

const LISTS = Object.keys(RECORD_SCHEMAS);

/** How many records a file has, as far as it has lists. */
export const recordCount = (file: Container): number =>
  LISTS.map((list) => memberOf(file, list))
    .map((records) => (Array.isArray(records) ? records.length : 0))
    .reduce((sum, count) => sum + count, 0);

/**
 * Checks a file as its schema does at once, record by record: each call looks at the file as it is
 * by then. What was accepted in one call isn't looked at again, so a caller may change only what
 * was refused. Yields between portions how many records it has checked.
 */
export function createFileCheck(file: Container): () => Generator<number, Checked> {
  const records = {
    areas: createListCheck('areas', RECORD_SCHEMAS.areas),
    organisations: createListCheck('organisations', RECORD_SCHEMAS.organisations),
    frameworks: createListCheck('frameworks', RECORD_SCHEMAS.frameworks),
    projects: createListCheck('projects', RECORD_SCHEMAS.projects),
    records: createListCheck('records', RECORD_SCHEMAS.records),
    additions: createListCheck('additions', RECORD_SCHEMAS.additions),
    conflicts: createListCheck('conflicts', RECORD_SCHEMAS.conflicts),
  };
  return function* check() {
    const empty = LISTS.filter((list) => Array.isArray(memberOf(file, list))).map((list) => [
      list,
      [],
    ]);
    const head = v.safeParse(fileSchema, { ...file, ...Object.fromEntries(empty) });
    const issues = (head.issues ?? []).map((issue) => ({ issue, keys: keysOf(issue) }));
    const accepted = {
      areas: yield* records.areas(file, issues),
      organisations: yield* records.organisations(file, issues),
      frameworks: yield* records.frameworks(file, issues),
      projects: yield* records.projects(file, issues),
      records: yield* records.records(file, issues),
      additions: yield* records.additions(file, issues),
      conflicts: yield* records.conflicts(file, issues),
    };
    return {
      issues: issues.toSorted((a, b) => rank(a) - rank(b)),
      output: head.success && issues.length === 0 ? { ...head.output, ...accepted } : null,
    };
  };
}

/** Checks one list of a file: adds to `issues`, and gives what the schema accepts. */
function createListCheck<TSchema extends v.GenericSchema>(
  list: keyof typeof RECORD_SCHEMAS,
  schema: TSchema,
): (file: Container, issues: FileIssue[]) => Generator<number, v.InferOutput<TSchema>[]> {
  const accepted = new WeakMap<Container, v.InferOutput<TSchema>>();
  return function* check(file, issues) {
    const records = memberOf(file, list);
    const outputs: v.InferOutput<TSchema>[] = [];
    if (!Array.isArray(records)) return outputs;
    for (const [index, record] of records.entries()) {
      if (index % PORTION === PORTION - 1) yield PORTION;
      const before = isContainer(record) ? accepted.get(record) : undefined;
      if (before !== undefined) {
        outputs.push(before);
        continue;
      }
      const result = v.safeParse(schema, record);
      for (const issue of result.issues ?? [])
        issues.push({ issue, keys: [list, index, ...keysOf(issue)] });
      if (!result.success) continue;
      outputs.push(result.output);
      if (isContainer(record)) accepted.set(record, result.output);
    }
    yield records.length % PORTION;
    return outputs;
  };
}

const keysOf = ({ path }: SchemaIssue): readonly Key[] =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const KEYS: readonly string[] = Object.keys(fileSchema.entries);
const rank = ({ keys }: FileIssue): number => KEYS.indexOf(String(keys[0]));
