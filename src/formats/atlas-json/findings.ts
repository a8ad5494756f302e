import { FINDING_SEVERITIES, type FindingCode } from '../finding-codes.ts';
import type { Finding } from '../format.ts';
import { inLines, type JsonFinding, type LinesOf } from '../json-text.ts';
import type { Container, Key, Places } from './places.ts';

/** What is told of a finding beside its code and place. */
type FindingDetails = Pick<Finding, 'value' | 'values' | 'repair'>;

/** Tells of something on a path within one record. */
export type Report = (code: FindingCode, path: readonly Key[], details?: FindingDetails) => void;

/** Whose findings they are: `list` is the file's list (projects, frameworks…), '' for the file. */
interface Subject {
  readonly container: Container;
  readonly list: string;
  readonly project?: string;
}

export interface Findings {
  readonly reportFor: (subject: Subject) => Report;
  /** What was told of anything within a record, by the record's place. */
  readonly under: (pointer: string) => readonly JsonFinding[];
  /** Says that the project at a place has another id than its file gives it. */
  readonly rename: (pointer: string, project: string) => void;
  /**
   * All that was told, with lines, in the order of the file; the same code at the same place once.
   */
  readonly inOrder: (lines: LinesOf) => readonly JsonFinding[];
}

export const LEFT_OUT = { kind: 'left-out' } as const;

export function createFindings(places: Places): Findings {
  const told = new Map<string, JsonFinding>();
  /** Keys of `told` by the record that they are about: list and position. */
  const byRecord = new Map<string, string[]>();

  const reportFor =
    ({ container, list, project }: Subject): Report =>
    (code, path, details = {}) => {
      const pointer = places.of(container, path);
      const key = `${code} ${pointer}`;
      if (told.has(key)) return;
      const record = pointer.split('/', 3).join('/');
      const ofRecord = byRecord.get(record);
      if (ofRecord === undefined) byRecord.set(record, [key]);
      else ofRecord.push(key);
      const field = fieldName(list, path);
      told.set(key, {
        code,
        severity: FINDING_SEVERITIES[code],
        place: { kind: 'pointer', pointer },
        ...(field === '' ? {} : { field }),
        ...(project === undefined ? {} : { project }),
        ...details,
      });
    };

  const under = (pointer: string): readonly JsonFinding[] =>
    (byRecord.get(pointer) ?? []).flatMap((key) => told.get(key) ?? []);

  function rename(pointer: string, project: string): void {
    for (const key of byRecord.get(pointer) ?? []) {
      const finding = told.get(key);
      if (finding?.project !== undefined) told.set(key, { ...finding, project });
    }
  }

  return { reportFor, under, rename, inOrder: (lines) => inLines([...told.values()], lines) };
}

/**
 * `start`, `targets.area` in a project; `frameworks.lead`, `dataset.title` elsewhere: the path
 * without positions.
 */
function fieldName(list: string, path: readonly Key[]): string {
  const names = [list, ...path.filter((key) => typeof key === 'string')];
  return names
    .filter((name) => name !== '')
    .join('.')
    .replace(/^projects\./, '');
}

/** Longer values are cut: a finding is a line of text. */
const LONGEST_VALUE = 60;

/** A value as a sentence quotes it: text as it is, anything else as JSON. */
export function quotedValue(value: unknown): string {
  const text = typeof value === 'string' ? value : shallowJson(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** JSON of a scalar; lists and objects only as such, since they may nest without end. */
function shallowJson(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? '{}' : '{…}';
  return String(value);
}
