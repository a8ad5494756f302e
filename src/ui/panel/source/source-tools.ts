import { createContext, use, useEffect, useState } from 'react';

/** What source cards need of the page round them. */
export interface SourceTools {
  /** Text of the dataset's primary source; null where there is none to be had. */
  readonly loadText: () => Promise<string | null>;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

export const SourceToolsContext = createContext<SourceTools | null>(null);

/** The text of the source once it is there, `none` where none is kept with the data; null before, and where it can't be had. */
export function useSourceText(): { readonly text: string } | 'none' | null {
  const tools = use(SourceToolsContext);
  const [text, setText] = useState<{ readonly text: string } | 'none' | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      try {
        const found = await tools?.loadText();
        if (!leaving.signal.aborted && found !== undefined)
          setText(found === null ? 'none' : { text: found });
      } catch {
        // Without the text a card says all but the line.
      }
    })();
    return () => {
      leaving.abort();
    };
  }, [tools]);
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
