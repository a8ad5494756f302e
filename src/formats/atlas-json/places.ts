import { escapedKey } from '../json-scan.ts';

/** A list or object of a JSON document. */
export type Container = object;

export const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

export type Key = string | number;

/** The member of a container, own keys only (`__proto__` of an object isn't one). */
export function memberOf(container: Container, key: Key): unknown {
  return Object.getOwnPropertyDescriptor(container, key)?.value;
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
  /** Says that `copy` stands where `original` does, and so on within. */
  readonly follow: (original: Container, copy: Container) => void;
}

export function createPlaces(): Places {
  const pointers = new WeakMap<Container, string>();
  /** For lists that lost members: the former positions of those that are left. */
  const positions = new WeakMap<Container, number[]>();

  function of(container: Container, keys: readonly Key[] = []): string {
    let pointer = pointers.get(container) ?? '';
    let within: unknown = container;
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

  function follow(original: Container, copy: Container): void {
    const left = positions.get(original);
    if (left !== undefined) positions.set(copy, left);
    for (const key of Object.keys(copy)) {
      const [from, to] = [memberOf(original, key), memberOf(copy, key)];
      if (!isContainer(from) || !isContainer(to)) continue;
      pointers.set(from, of(original, [key]));
      pointers.set(to, of(original, [key]));
      if (from !== to) follow(from, to);
    }
  }

  return { of, leaveOut, follow };
}
