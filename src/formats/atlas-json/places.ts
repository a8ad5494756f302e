import { escapedKey } from '../json-scan.ts';

/** A list or object of a JSON document. */
export type Container = object;

export const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

export type Key = string | number;

/** The member of a container, own keys only (`__proto__` of an object isn't one). */
export function memberOf(container: Container, key: Key): unknown {
  return Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}

/**
 * Where the parts of a JSON document stand in the user's file, though some were left out and others
 * copied since.
 */
export interface Places {
  /**
   * JSON pointer of what stands, or would stand, on the path of `keys` from a container: the
   * document, or one that `follow` saw.
   */
  readonly of: (container: Container, keys?: readonly Key[]) => string;
  /** Takes a member out of its container; what follows it in a list keeps its place. */
  readonly leaveOut: (container: Container, key: Key) => void;
  /** Says that a copy of the document stands where it does: its records may be asked for. */
  readonly follow: (original: Container, copy: Container) => void;
  /** Says where the members of a list stand of which only some are there, by their positions. */
  readonly stand: (list: Container, positions: readonly number[]) => void;
}

/** A record is a member of a list of the document. */
const RECORD_DEPTH = 2;

export function createPlaces(): Places {
  /** Of copies, with what they are copies of. */
  const records = new Map<Container, { readonly pointer: string; readonly original: Container }>();
  /** For lists that lost members: the former positions of those that are left. */
  const positions = new WeakMap<Container, number[]>();

  function of(container: Container, keys: readonly Key[] = []): string {
    const record = records.get(container);
    let pointer = record?.pointer ?? '';
    let within: unknown = record?.original ?? container;
    for (const key of keys) {
      const position = isContainer(within) ? positions.get(within)?.[Number(key)] : undefined;
      pointer += `/${escapedKey(String(position ?? key))}`;
      within = isContainer(within) ? memberOf(within, key) : undefined;
    }
    return pointer;
  }

  function leaveOut(container: Container, key: Key): void {
    if (!Array.isArray(container)) {
      Reflect.deleteProperty(container, key);
      return;
    }
    const left = positions.get(container) ?? Array.from(container, (_, index) => index);
    left.splice(Number(key), 1);
    container.splice(Number(key), 1);
    positions.set(container, left);
  }

  function follow(original: Container, copy: Container, depth = 0, pointer = ''): void {
    records.set(copy, { pointer, original });
    if (depth === RECORD_DEPTH) return;
    for (const key of Object.keys(copy)) {
      const [from, to] = [memberOf(original, key), memberOf(copy, key)];
      if (isContainer(from) && isContainer(to)) follow(from, to, depth + 1, of(copy, [key]));
    }
  }

  return {
    of,
    leaveOut,
    follow: (original, copy) => {
      follow(original, copy);
    },
    stand: (list, at) => {
      positions.set(list, [...at]);
    },
  };
}
