import { useMemo } from 'react';
import { foundParts, parseQuery } from '../../core/selectors/search/search-text.ts';

/** A text in which what was searched for is bold. */
export function FoundText({ text, query }: { readonly text: string; readonly query: string }) {
  const parts = useMemo(() => foundParts(text, parseQuery(query)), [text, query]);
  return parts.map(({ at, text: part, found }) =>
    found ? <b key={at}>{part}</b> : <span key={at}>{part}</span>,
  );
}
