import type { StoredProject } from '../../../core/domain/stored/stored-projects.ts';
import { scanJson, type RepeatedKey } from '../../json-scan.ts';
import { isContainer, memberOf } from '../places.ts';
import { textBetween, type SplitFile } from './split-file.ts';

/** The projects of a file: those that are taken as they stand, and the rest. */
export interface SortedProjects {
  /** What is to be read thoroughly, by its position in the file. */
  readonly rest: ReadonlyMap<number, unknown>;
  /** Whether an id is that of a project that is taken as it stands. */
  readonly isPlain: (id: string) => boolean;
}

/** Bytes that are parsed between two pauses. */
const PORTION_BYTES = 2 ** 18;

/**
 * Parses the projects of a file, and gives those that are plain to `write`: of an id that several
 * bear none is. Null where they aren't JSON. Yields between portions how many bytes it has parsed.
 */
export function* sortedProjects(
  split: SplitFile,
  plain: (value: unknown, members: number) => StoredProject | null,
  write: (position: number, project: StoredProject) => void,
): Generator<number, SortedProjects | null> {
  const { from, to, members } = split;
  const rest = new Map<number, unknown>();
  const ids = new Map<string, number>();
  const repeating = new Set<number>();
  for (let first = 0; first < from.length;) {
    const last = lastOfPortion(split, first);
    const values = parsed(split, first, last);
    if (values === null) return null;
    for (const [index, value] of values.entries()) {
      const position = first + index;
      const project = plain(value, members[position] ?? 0);
      if (project === null) rest.set(position, value);
      else write(position, project);
      const id = project?.id ?? idOf(value);
      const before = id === null ? undefined : ids.get(id);
      if (before !== undefined) repeating.add(before).add(position);
      else if (id !== null) ids.set(id, position);
    }
    yield (to[last] ?? 0) - (from[first] ?? 0);
    first = last + 1;
  }
  for (const position of repeating)
    if (!rest.has(position)) rest.set(position, parsed(split, position, position)?.[0]);
  return {
    rest,
    isPlain: (id) => {
      const position = ids.get(id);
      return position !== undefined && !rest.has(position);
    },
  };
}

function lastOfPortion({ from, to }: SplitFile, first: number): number {
  const end = (from[first] ?? 0) + PORTION_BYTES;
  let last = first;
  while (last + 1 < to.length && (to[last + 1] ?? Infinity) <= end) last += 1;
  return last;
}

/** The projects from one position to another, both included; null where they aren't JSON. */
function parsed(split: SplitFile, first: number, last: number): readonly unknown[] | null {
  try {
    const values: unknown = JSON.parse(`[${textBetween(split, first, last)}]`);
    return Array.isArray(values) && values.length === last - first + 1 ? values : null;
  } catch {
    return null;
  }
}

function idOf(value: unknown): string | null {
  const id = isContainer(value) ? memberOf(value, 'id') : null;
  return typeof id === 'string' ? id : null;
}

/** Keys that repeat in projects at some positions, by pointers into the file. */
export const repeatedKeys = (
  split: SplitFile,
  projects: ReadonlyMap<number, unknown>,
  positions: readonly number[],
): readonly RepeatedKey[] =>
  positions.flatMap((position) =>
    memberCount(projects.get(position)) === split.members[position]
      ? []
      : scanJson(textBetween(split, position, position)).repeated.map(({ pointer, key }) => ({
          pointer: `/projects/${String(position)}${pointer}`,
          key,
        })),
  );

function memberCount(value: unknown): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isContainer(next)) continue;
    const values: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += values.length;
    for (const inner of values) waiting.push(inner);
  }
  return count;
}
