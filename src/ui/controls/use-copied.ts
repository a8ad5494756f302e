import { useEffect, useState } from 'react';

/** «Copied» stands for so long. */
const COPIED_MS = 4000;

interface Copied {
  /**
   * What came of the last press: `copied` no longer than the text is the one that was copied. Null
   * before, and after a while.
   */
  readonly outcome: 'copied' | 'refused' | null;
  /** Copies the text; false where the browser refuses. */
  readonly press: () => Promise<boolean>;
}

interface CopiedOptions {
  /** «Copied» stays, since nothing but it says what was pressed. */
  readonly stays?: boolean;
}

/** A button that copies a text, and what is told beside it. */
export function useCopied(
  text: string,
  copy: (text: string) => Promise<boolean>,
  { stays = false }: CopiedOptions = {},
): Copied {
  const [last, setLast] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  useEffect(() => {
    if (last === null || !last.done || stays) return;
    const timer = setTimeout(() => {
      setLast(null);
    }, COPIED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [last, stays]);
  return {
    outcome: last === null ? null : last.done ? (last.text === text ? 'copied' : null) : 'refused',
    press: async () => {
      const done = await copy(text);
      setLast({ text, done });
      return done;
    },
  };
}
