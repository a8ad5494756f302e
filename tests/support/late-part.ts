import { vi } from 'vitest';
import type { LazyPart } from '../../src/browser/lazy-part.ts';

interface LatePart {
  /** It is there from now on. */
  readonly arrive: () => Promise<void>;
  /** What it was asked for fails. */
  readonly fail: () => Promise<void>;
}

/** Takes a part away that the tests have from the first, until the test ends. */
export function latePart<Part>(lazy: LazyPart<Part>): LatePart {
  const part = lazy.now();
  if (part === null) throw new Error('not among the parts of parts-there.ts');
  let there: Part | null = null;
  const waiting: {
    readonly resolve: (part: Part) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  vi.spyOn(lazy, 'now').mockImplementation(() => there);
  vi.spyOn(lazy, 'load').mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        if (there === null) waiting.push({ resolve, reject });
        else resolve(there);
      }),
  );
  return {
    arrive: async () => {
      there = part;
      for (const { resolve } of waiting.splice(0)) resolve(part);
      await lazy.load();
    },
    fail: async () => {
      for (const { reject } of waiting.splice(0)) reject(new Error('no part'));
      await Promise.resolve();
    },
  };
}
