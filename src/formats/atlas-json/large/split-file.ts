// A large file is taken apart before it is parsed: its list of projects into the text of each. So
// it is parsed and checked in portions, and what is wrong with one costs only that one.

/** A file without its projects, and where each of those stands in it. */
export interface SplitFile {
  readonly bytes: Uint8Array;
  /** The text of the file with an empty list in the place of its projects. */
  readonly head: string;
  /** Position in `head` of the end of that list, and the byte after its end in the file. */
  readonly listEnd: { readonly inHead: number; readonly inFile: number };
  /** Each project stands from `from`, included, to `to`, excluded; white space round it maybe. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How many members its text has, those of all objects in it together. */
  readonly members: Uint32Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of the projects from one position to another, both included. */
export const textBetween = (
  { bytes, from, to }: Pick<SplitFile, 'bytes' | 'from' | 'to'>,
  first: number,
  last: number,
): string => decoder.decode(bytes.subarray(from[first], to[last]));

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const PROJECTS = new TextEncoder().encode('"projects"');

/** Bytes that are looked at between two pauses. */
const PORTION_BYTES = 2 ** 20;

/**
 * Takes a file apart that is JSON as far as that shows without parsing it: whoever parses its head
 * and each of its projects finds out whether it is. Null where there is no such list. Yields
 * between portions how many bytes it has looked at.
 */
export function* splitFile(bytes: Uint8Array): Generator<number, SplitFile | null> {
  const list = listOfProjects(bytes);
  if (list === null) return null;
  const from: number[] = [];
  const to: number[] = [];
  const members: number[] = [];
  let told = list;
  let start = list;
  for (;;) {
    const { end, colons } = endOfItem(bytes, start);
    const closing = bytes[end];
    if (closing === undefined) return null;
    if (closing === COMMA || from.length > 0 || afterSpace(bytes, start) < end) {
      from.push(start);
      to.push(end);
      members.push(colons);
    }
    start = end + 1;
    if (closing === CLOSE_LIST) return split(bytes, list, start, { from, to, members });
    if (start - told < PORTION_BYTES) continue;
    yield start - told;
    told = start;
  }
}

/** Where an item of a list ends, and the colons in it that are in no string. */
function endOfItem(
  bytes: Uint8Array,
  start: number,
): { readonly end: number; readonly colons: number } {
  const { length } = bytes;
  let depth = 0;
  let colons = 0;
  let end = start;
  while (end < length) {
    const byte = bytes[end];
    if (byte === QUOTE) {
      end = stringEnd(bytes, end);
    } else if (byte === COLON) {
      colons += 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth += 1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (depth === 0) break;
      depth -= 1;
    } else if (byte === COMMA && depth === 0) {
      break;
    }
    end += 1;
  }
  return { end, colons };
}

function split(
  bytes: Uint8Array,
  list: number,
  end: number,
  { from, to, members }: Readonly<Record<'from' | 'to' | 'members', readonly number[]>>,
): SplitFile {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, list));
  const after = decoder.decode(bytes.subarray(end));
  return {
    bytes,
    head: `${before}]${after}`,
    listEnd: { inHead: before.length + 1, inFile: end },
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    members: Uint32Array.from(members),
  };
}

/** The byte after the bracket that opens the list of projects; null where a file has none. */
function listOfProjects(bytes: Uint8Array): number | null {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = stringEnd(bytes, at);
      if (depth === 1 && isProjects(bytes, at, end + 1)) {
        const colon = afterSpace(bytes, end + 1);
        const list = afterSpace(bytes, colon + 1);
        if (bytes[colon] === COLON && bytes[list] === OPEN_LIST) return list + 1;
      }
      at = end;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth += 1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth -= 1;
    }
  }
  return null;
}

const isProjects = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from === PROJECTS.length && PROJECTS.every((byte, index) => bytes[from + index] === byte);

/** Where the quote stands that ends a string, or the end of the bytes. */
function stringEnd(bytes: Uint8Array, quote: number): number {
  let at = quote + 1;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return bytes.length;
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}
