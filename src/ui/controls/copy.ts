import { createContext } from 'react';

/** Puts a text on the clipboard; false where the browser refuses. Null where there is none. */
export const CopyContext = createContext<((text: string) => Promise<boolean>) | null>(null);
