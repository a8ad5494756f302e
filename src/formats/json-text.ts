import { FormatError, type Finding, type JsonPlace, type ReadResult } from './format.ts';
import { scanJson, type RepeatedKey } from './json-scan.ts';

/** A JSON text and the value in it; `value` is fresh and belongs to the caller. */
export interface JsonText {
  readonly text: string;
  readonly value: unknown;
  /** Keys that an object has twice: JSON gives the last of them and is silent about the others. */
  readonly repeated: readonly RepeatedKey[];
}

export const WHOLE_FILE: JsonPlace = { kind: 'pointer', pointer: '' };

/** A finding whose place is a JSON pointer. */
export interface JsonFinding extends Finding {
  readonly place: JsonPlace;
}

export interface JsonReading extends ReadResult {
  readonly findings: readonly JsonFinding[];
}

/**
 * Reads JSON (RFC 8259, a byte order mark allowed). Throws `FormatError` E001 empty, E002 not
 * well-formed, E003 a web page, E007 XML.
 */
export function readJson(source: string): JsonText {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.trim() === '')
    throw new FormatError({ code: 'E001', severity: 'error', place: WHOLE_FILE });
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    throw new FormatError({ code: 'E003', severity: 'error', place: { kind: 'line', line: 1 } });
  if (/^\s*<[?!a-z]/i.test(text))
    throw new FormatError({
      code: 'E007',
      severity: 'error',
      place: WHOLE_FILE,
      values: { kind: 'XML' },
    });
  const { fault, repeated } = scanJson(text);
  if (fault === null) return { text, value: JSON.parse(text), repeated };
  const { line, column } = lineAndColumn(text, fault.offset);
  throw new FormatError({
    code: 'E002',
    severity: 'error',
    place: { kind: 'line', line, column },
    value: text.slice(fault.offset, fault.offset + 12).split('\n')[0] ?? '',
    values: { column, expected: fault.expected },
  });
}

/** Line and column of a character, both counted from 1; columns in UTF-16 units, as editors do. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The line of each pointer, counted from 1, in one pass over the text. What isn't in the text (a
 * missing key) stands where the thing that lacks it begins.
 */
export function linesOf(text: string, pointers: Iterable<string>): ReadonlyMap<string, number> {
  const wanted = new Set<string>();
  for (const pointer of pointers) for (const place of selfAndAncestors(pointer)) wanted.add(place);
  const offsets = new Map<string, number>();
  scanJson(text, (pointer, offset) => {
    if (wanted.has(pointer)) offsets.set(pointer, offset);
  });
  const starts = lineStarts(text);
  const lines = new Map<string, number>();
  for (const pointer of pointers) {
    const place = selfAndAncestors(pointer).find((candidate) => offsets.has(candidate)) ?? '';
    lines.set(pointer, lineOf(starts, offsets.get(place) ?? 0));
  }
  return lines;
}

/**
 * Findings whose places are JSON pointers into `text`, with their lines, in the order of the file.
 */
export const withLines = (text: string, findings: readonly JsonFinding[]): readonly JsonFinding[] =>
  inLines(findings, (pointers) => linesOf(text, pointers));

/** The line of each of some pointers, counted from 1. */
export type LinesOf = (pointers: ReadonlySet<string>) => ReadonlyMap<string, number>;

/** The same of a text whose lines are found elsewhere. */
export function inLines(
  findings: readonly JsonFinding[],
  linesOfText: LinesOf,
): readonly JsonFinding[] {
  if (findings.length === 0) return [];
  const lines = linesOfText(new Set(findings.map(({ place }) => place.pointer)));
  const lineOfFinding = ({ place }: JsonFinding): number => lines.get(place.pointer) ?? 1;
  return findings
    .map((finding) => ({ finding, line: lineOfFinding(finding) }))
    .toSorted((a, b) => a.line - b.line)
    .map(({ finding, line }) =>
      Object.assign({}, finding, { place: Object.assign({}, finding.place, { line }) }),
    );
}

/** `/a/0/b`, `/a/0`, `/a` and the whole document, ``. */
function selfAndAncestors(pointer: string): readonly string[] {
  const keys = pointer.split('/');
  return keys.map((_, index) => keys.slice(0, keys.length - index).join('/'));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
    starts.push(end + 1);
  return starts;
}

/** Number of the last line that begins at or before `offset`, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
