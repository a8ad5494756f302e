import type { StoredProjects } from '../../../core/domain/stored/stored-projects.ts';
import type { SplitFile } from './split-file.ts';

/** The texts of the projects of a file, of which some are replaced. */
export interface StoredTexts {
  readonly replace: (position: number, text: string) => void;
  /** Of the projects at some positions, in the bytes of the file and behind them. */
  readonly of: (kept: readonly number[]) => Pick<StoredProjects, 'text' | 'from' | 'to'>;
}

export function createStoredTexts({ bytes, from, to }: SplitFile): StoredTexts {
  const encoder = new TextEncoder();
  const replaced = new Map<number, Uint8Array>();
  return {
    replace: (position, text) => {
      replaced.set(position, encoder.encode(text));
    },
    of: (kept) => {
      const more = [...replaced.values()].reduce((sum, { length }) => sum + length, 0);
      const text = more === 0 ? bytes : new Uint8Array(bytes.length + more);
      if (more > 0) text.set(bytes);
      const starts = new Uint32Array(kept.length);
      const ends = new Uint32Array(kept.length);
      let end = bytes.length;
      for (const [index, position] of kept.entries()) {
        const own = replaced.get(position);
        starts[index] = own === undefined ? (from[position] ?? 0) : end;
        ends[index] = own === undefined ? (to[position] ?? 0) : end + own.length;
        if (own === undefined) continue;
        text.set(own, end);
        end += own.length;
      }
      return { text, from: starts, to: ends };
    },
  };
}
