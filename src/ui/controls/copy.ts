import { createContext } from 'react';

/** Puts a text on the clipboard, with the same as HTML; false where the browser refuses. */
export type CopyText = (text: string, html?: string) => Promise<boolean>;

/** Null where there is no clipboard. */
export const CopyContext = createContext<CopyText | null>(null);
