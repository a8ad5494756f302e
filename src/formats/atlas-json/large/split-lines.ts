import { linesOf, type LinesOf } from '../../json-text.ts';
import { textBetween, type SplitFile } from './split-file.ts';

const IN_PROJECT = /^\/projects\/(\d+)(\/.*)?$/s;

/**
 * Finds lines in a file that was taken apart, by its head and those projects that are asked for.
 * O(bytes) for the ends of lines, which are found fast.
 */
export const splitLines =
  (split: SplitFile): LinesOf =>
  (pointers) => {
    const inHead = new Set<string>();
    const inProjects = new Map<number, Set<string>>();
    for (const pointer of pointers) {
      const [, position, within = ''] = IN_PROJECT.exec(pointer) ?? [];
      if (position === undefined) inHead.add(pointer);
      else
        inProjects.set(
          Number(position),
          (inProjects.get(Number(position)) ?? new Set()).add(within),
        );
    }
    const endsTo = lineEnds(split.bytes);
    const lines = new Map<string, number>();
    for (const [position, within] of [...inProjects].toSorted(([a], [b]) => a - b)) {
      const before = endsTo(split.from[position] ?? 0);
      for (const [pointer, line] of linesOf(textBetween(split, position, position), within))
        lines.set(`/projects/${String(position)}${pointer}`, before + line);
    }
    for (const [pointer, line] of linesOf(headInLines(split), inHead)) lines.set(pointer, line);
    return lines;
  };

/** The head with as many lines where the list was as that has. */
function headInLines({ bytes, head, listEnd }: SplitFile): string {
  const list = head.slice(0, listEnd.inHead - 1);
  const endsTo = lineEnds(bytes);
  const lines = endsTo(listEnd.inFile) - endsBefore(list);
  return `${list}${'\n'.repeat(lines)}${head.slice(listEnd.inHead - 1)}`;
}

const endsBefore = (text: string): number => text.split('\n').length - 1;

/** Counts the ends of lines before a byte; each byte that it is asked for lies behind the last. */
function lineEnds(bytes: Uint8Array): (end: number) => number {
  let count = 0;
  let next = bytes.indexOf(LINE_END);
  return (end) => {
    while (next !== -1 && next < end) {
      count += 1;
      next = bytes.indexOf(LINE_END, next + 1);
    }
    return count;
  };
}

const LINE_END = 0x0a;
