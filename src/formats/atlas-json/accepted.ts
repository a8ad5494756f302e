import * as v from 'valibot';
import { defaultParts, type File1 } from './schema/schema-1.ts';
import { createFileCheck, type FileIssue, type SchemaIssue } from './checked.ts';
import { isFindingCode } from '../finding-codes.ts';
import { LEFT_OUT, quotedValue, type Findings } from './findings.ts';
import { dateAlone } from './time-of-day.ts';
import { wordMeant } from './word-meant.ts';
import { isContainer, memberOf, type Container, type Key, type Places } from './places.ts';
import { recordId } from './schema/schema-parts.ts';

/**
 * What of a file the schema accepts. Whatever it refuses is told of and left out (`file` is
 * changed): the value if its record can do without, else the smallest part of the file that can.
 * Every round makes the file smaller or fills in a part that is good, so that it ends. Yields
 * between portions how many records it has checked.
 */
export function* acceptedFile(
  file: Container,
  places: Places,
  findings: Findings,
): Generator<number, File1> {
  const defaults = defaultParts(primaryOf(file));
  const check = createFileCheck(file);
  for (;;) {
    const result = yield* check();
    if (result.issues.length === 0 && result.output !== null) {
      places.follow(file, result.output);
      return result.output;
    }
    const faults = result.issues.map((found) => faultOf(found, file, defaults));
    for (const fault of faults) tell(fault, file, places, findings);
    mend(faults, places);
  }
}

interface Fault extends FileIssue {
  /** What holds the faulty value, and what holds that. */
  readonly container: Container;
  readonly parent: Container | undefined;
  /**
   * What takes the place of the value: what it says all the same, or a part that the file can't be
   * shown without.
   */
  readonly filled: unknown;
}

function faultOf(
  { issue, keys }: FileIssue,
  file: Container,
  defaults: ReadonlyMap<string, () => unknown>,
): Fault {
  const containers: Container[] = [file];
  for (const key of keys.slice(0, -1)) {
    const inner = memberOf(containers.at(-1) ?? file, key);
    if (isContainer(inner)) containers.push(inner);
  }
  const container = containers.at(-1) ?? file;
  const filled =
    meantBy(issue, memberOf(container, keys.at(-1) ?? '')) ?? defaultFor(defaults, keys)?.();
  return { issue, keys, container, parent: containers.at(-2), filled };
}

/**
 * What a refused value says all the same: the date of one with a time of day, a word of a list in
 * other letters.
 */
function meantBy(issue: SchemaIssue, value: unknown): string | undefined {
  if (issue.message === 'E181') return dateAlone(value);
  const choice = issue.type === 'picklist' ? choiceOf(issue) : [];
  return choice.length > 1 ? wordMeant(value, choice) : undefined;
}

const defaultFor = (
  defaults: ReadonlyMap<string, () => unknown>,
  keys: readonly Key[],
): (() => unknown) | undefined =>
  defaults.get(keys.map((key) => (typeof key === 'number' ? '*' : key)).join('/'));

function tell(
  { issue, keys, container, filled }: Fault,
  file: Container,
  places: Places,
  findings: Findings,
): void {
  const project = projectAt(keys, file);
  const code = isFindingCode(issue.message) ? issue.message : 'E104';
  const found = memberOf(container, keys.at(-1) ?? '');
  const part = partAt(keys, container);
  const position =
    typeof keys[1] === 'number'
      ? Number(places.of(file, keys.slice(0, 2)).split('/')[2]) + 1
      : undefined;
  findings.reportFor({ container: file, list: '', ...(project === undefined ? {} : { project }) })(
    code,
    keys,
    {
      ...(found === undefined ? {} : { value: quotedValue(found) }),
      values: {
        expected: expectedOf(issue),
        ...(position === undefined ? {} : { list: String(keys[0]), position }),
        ...(part === null ? {} : { part }),
      },
      repair:
        filled === undefined
          ? LEFT_OUT
          : {
              kind: 'replaced',
              by: quotedValue(
                Array.isArray(filled) && typeof filled[0] === 'string' ? filled[0] : filled,
              ),
            },
    },
  );
}

/**
 * All that a part of a record says, as the user's file has it: «World Bank, sponsor». Null for a
 * value that stands by itself.
 */
function partAt(keys: readonly Key[], container: Container): string | null {
  // A list, its record, a list in that, its part, and the faulty key.
  if (keys.length !== 5 || typeof keys[3] !== 'number') return null;
  const said = Object.values(container).filter(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  const isMissing = !Object.hasOwn(container, keys[4] ?? '');
  return said.length < (isMissing ? 1 : 2)
    ? null
    : quotedValue(said.join(keys[2] === 'budget' ? ' ' : ', '));
}

/** The id of the project that a path leads into, if it does and there is one. */
function projectAt(keys: readonly Key[], file: Container): string | undefined {
  const [list, index] = keys;
  const projects = list === 'projects' ? memberOf(file, list) : undefined;
  const project =
    isContainer(projects) && typeof index === 'number' ? memberOf(projects, index) : undefined;
  const id = isContainer(project) ? memberOf(project, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * What a value must be, as a word for the text: `text`, `number`, `list`, `object`, or the words it
 * may be.
 */
function expectedOf(issue: SchemaIssue): string | readonly string[] {
  if (issue.type === 'picklist') return choiceOf(issue);
  return EXPECTED_WORDS.get(issue.type) ?? 'text';
}

/** The words of which a value must be one. */
const choiceOf = (issue: SchemaIssue): readonly string[] =>
  [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');

const EXPECTED_WORDS: ReadonlyMap<string, string> = new Map([
  ['number', 'number'],
  ['integer', 'number'],
  ['min_value', 'number'],
  ['max_value', 'number'],
  ['object', 'object'],
  ['record', 'object'],
  ['array', 'list'],
  ['strict_tuple', 'list'],
  ['custom', 'geometry'],
]);

/** Fills in parts that the file can't be shown without, takes out what else is faulty. */
function mend(faults: readonly Fault[], places: Places): void {
  const left = new Map<Container, Set<Key>>();
  const take = (container: Container, key: Key): void => {
    left.set(container, (left.get(container) ?? new Set()).add(key));
  };
  for (const { issue, keys, container, parent, filled } of faults) {
    const key = keys.at(-1);
    if (key === undefined) throw new Error(`the schema refuses the whole file: ${issue.message}`);
    if (filled !== undefined) Reflect.set(container, key, filled);
    else if (Object.hasOwn(container, key)) take(container, key);
    else if (parent !== undefined) take(parent, keys.at(-2) ?? '');
    else throw new Error(`the schema asks for a part without default: ${String(key)}`);
  }
  for (const [container, keys] of left)
    for (const key of [...keys].toSorted((a, b) => Number(b) - Number(a)))
      places.leaveOut(container, key);
}

/**
 * The source that stands for the whole file: the one that its head names, else its first, else the
 * file itself.
 */
function primaryOf(file: Container): string {
  const head = memberOf(file, 'dataset');
  const named = isContainer(head) ? memberOf(head, 'primarySource') : undefined;
  const sources = memberOf(file, 'sources');
  const ids = Array.isArray(sources)
    ? sources
        .map((source) => (isContainer(source) ? memberOf(source, 'id') : undefined))
        .filter((id) => typeof id === 'string')
    : [];
  const usable = ids.filter((id) => v.is(recordId('E101'), id));
  if (typeof named !== 'string' || !v.is(recordId('E101'), named)) return usable[0] ?? 'file';
  return usable.includes(named) ? named : (usable[0] ?? named);
}
