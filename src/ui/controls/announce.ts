import { createContext, use } from 'react';

/**
 * Says something to assistive technology by the page's one status; the same text again is said
 * again.
 */
export const AnnounceContext = createContext<(text: string) => void>(() => undefined);

export const useAnnounce = (): ((text: string) => void) => use(AnnounceContext);
