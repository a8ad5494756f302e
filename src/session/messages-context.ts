import { createContext, use } from 'react';
import type { Catalogue } from '../words/en/catalogue.ts';

/**
 * What the page says in the reader's language: there before any dataset is, and whichever is
 * opened.
 */
export const MessagesContext = createContext<Catalogue | null>(null);

export function useMessages(): Catalogue {
  const messages = use(MessagesContext);
  if (messages === null) throw new Error('MessagesContext is missing above this component');
  return messages;
}
