import type { ReactNode } from 'react';
import { MessagesContext } from '../../src/session/messages-context.ts';
import { en } from '../../src/words/en/catalogue.ts';

/** The page of a reader of English, for `render(…, { wrapper: InEnglish })`. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return <MessagesContext value={en}>{children}</MessagesContext>;
}
