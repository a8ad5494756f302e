/** What JSON must have at the place where a text breaks off from it. */
type JsonExpected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'end'
  | 'string'
  | 'no-trailing-comma';

interface JsonFault {
  readonly offset: number;
  readonly expected: JsonExpected;
}

/** A key that stands in an object for the second time, or oftener. */
export interface RepeatedKey {
  readonly pointer: string;
  readonly key: string;
}

export interface JsonScan {
  /** The first character that isn't JSON; null where all of the text is. */
  readonly fault: JsonFault | null;
  readonly repeated: readonly RepeatedKey[];
}

interface Frame {
  readonly pointer: string;
  /** Keys so far, for an object; null for an array. */
  readonly keys: Set<string> | null;
  /** Position of the next item of an array. */
  next: number;
}

/**
 * Deeper than any value of our formats; below it places aren't reported, so that nesting alone
 * can't make a file slow.
 */
const DEEPEST = 16;

/**
 * Walks a JSON text (RFC 8259) in one pass without recursion, however deeply it nests, and says
 * where it breaks off: `JSON.parse` gives values but no places. `visit` is told each value's JSON
 * pointer and the offset where it begins (of its key, for a member of an object), in the order of
 * the text.
 */
export function scanJson(
  text: string,
  visit?: (pointer: string, offset: number) => void,
): JsonScan {
  const repeated: RepeatedKey[] = [];
  const stack: Frame[] = [];
  let offset = afterSpace(text, 0);
  let memberPointer = '';
  visit?.('', offset);

  /** Moves to the value of the next member; gives what is missing, or null. */
  function enterMember(frame: Frame): JsonExpected | null {
    const start = offset;
    let pointer = '';
    if (frame.keys === null) {
      pointer = `${frame.pointer}/${String(frame.next)}`;
      frame.next += 1;
    } else {
      const end = text[offset] === '"' ? stringEnd(text, offset) : null;
      if (end === null) return text[offset] === '"' ? 'string' : 'key';
      const key = decodedKey(text.slice(offset, end));
      pointer = `${frame.pointer}/${escapedKey(key)}`;
      if (frame.keys.has(key) && stack.length <= DEEPEST) repeated.push({ pointer, key });
      frame.keys.add(key);
      offset = afterSpace(text, end);
      if (text[offset] !== ':') return 'colon';
      offset = afterSpace(text, offset + 1);
    }
    if (stack.length <= DEEPEST) visit?.(pointer, start);
    memberPointer = pointer;
    return null;
  }

  for (;;) {
    const opening = text[offset];
    if (opening === '{' || opening === '[') {
      const frame: Frame = {
        pointer: stack.length <= DEEPEST ? memberPointer : '',
        keys: opening === '{' ? new Set() : null,
        next: 0,
      };
      offset = afterSpace(text, offset + 1);
      if (text[offset] !== closingOf(frame)) {
        stack.push(frame);
        const missing = enterMember(frame);
        if (missing !== null) return { fault: { offset, expected: missing }, repeated };
        continue;
      }
      offset += 1;
    } else {
      const end = scalarEnd(text, offset);
      if (end === null)
        return { fault: { offset, expected: opening === '"' ? 'string' : 'value' }, repeated };
      offset = end;
    }
    const fault = leaveValues();
    if (fault === 'done') return { fault: null, repeated };
    if (fault !== null) return { fault: { offset, expected: fault }, repeated };
  }

  /**
   * After a value: closes what ends here and moves on to the next value; gives what is missing, or
   * `done` at the end of the text.
   */
  function leaveValues(): JsonExpected | 'done' | null {
    for (;;) {
      offset = afterSpace(text, offset);
      const frame = stack.at(-1);
      if (frame === undefined) return offset === text.length ? 'done' : 'end';
      if (text[offset] === ',') {
        const comma = offset;
        offset = afterSpace(text, offset + 1);
        if (text[offset] !== closingOf(frame)) return enterMember(frame);
        offset = comma;
        return 'no-trailing-comma';
      }
      if (text[offset] !== closingOf(frame))
        return frame.keys === null ? 'comma-or-bracket' : 'comma-or-brace';
      stack.pop();
      offset += 1;
    }
  }
}

const closingOf = (frame: Frame): string => (frame.keys === null ? ']' : '}');

function afterSpace(text: string, from: number): number {
  let offset = from;
  while (
    text[offset] === ' ' ||
    text[offset] === '\n' ||
    text[offset] === '\r' ||
    text[offset] === '\t'
  )
    offset += 1;
  return offset;
}

/**
 * Where a string, number, true, false or null ends that begins at `offset`; null where none does.
 */
function scalarEnd(text: string, offset: number): number | null {
  if (text[offset] === '"') return stringEnd(text, offset);
  const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  scalar.lastIndex = offset;
  return scalar.test(text) ? scalar.lastIndex : null;
}

/**
 * Where the string ends that begins at `offset`; null where it is broken by the end of its line, or
 * by a wrong escape.
 */
function stringEnd(text: string, offset: number): number | null {
  const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
  let end = offset + 1;
  while (end < text.length) {
    if (text[end] === '"') return end + 1;
    if (text.charCodeAt(end) < 0x20) return null;
    if (text[end] === '\\') {
      escape.lastIndex = end;
      if (!escape.test(text)) return null;
      end = escape.lastIndex;
    } else {
      end += 1;
    }
  }
  return null;
}

const decodedKey = (written: string): string =>
  written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);

/** A key as a JSON pointer writes it (RFC 6901 §3). */
export const escapedKey = (key: string): string =>
  // Hardly any key has either, and a file has a million of them.
  /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
