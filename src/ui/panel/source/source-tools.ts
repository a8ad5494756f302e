import { createContext, use, useEffect, useState } from 'react';
import { useSession } from '../../../session/session-context.ts';

/**
 * The text of the source once it is there, `none` where none is kept with the data; null before,
 * and where it can't be had.
 */
export function useSourceText(): { readonly text: string } | 'none' | null {
  const { sourceText } = useSession().files;
  const [text, setText] = useState<{ readonly text: string } | 'none' | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      try {
        const found = await sourceText();
        if (!leaving.signal.aborted) setText(found === null ? 'none' : { text: found });
      } catch {
        // Without the text a card says all but the line.
      }
    })();
    return () => {
      leaving.abort();
    };
  }, [sourceText]);
  return text;
}

/** Which card is open, by the id of its mark: one at a time. */
export interface OpenCard {
  readonly id: string | null;
  readonly open: (id: string | null) => void;
}

/** Null where nothing keeps the cards apart: then each opens and closes by itself. */
export const OpenCardContext = createContext<OpenCard | null>(null);

/** The open card of the panel, or else of the mark itself. */
export function useOpenCard(): OpenCard {
  const [id, open] = useState<string | null>(null);
  return use(OpenCardContext) ?? { id, open };
}
