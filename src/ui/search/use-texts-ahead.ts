import { useEffect, useState } from 'react';
import type { SearchTexts } from '../../core/selectors/search/search-texts.ts';
import { useSession } from '../../session/session-context.ts';

/** Texts that were made beside the page; null where none are, and whoever searches makes them. */
export type TextsAhead = SearchTexts | 'awaited' | null;

/** Those of the session, once they are there. */
export function useTextsAhead(): TextsAhead {
  const { texts } = useSession();
  const [arrived, setArrived] = useState<TextsAhead>(texts === null ? null : 'awaited');
  useEffect(() => {
    if (texts === null) return;
    const leaving = new AbortController();
    void (async () => {
      const made = await texts;
      if (!leaving.signal.aborted) setArrived(made);
    })();
    return () => {
      leaving.abort();
    };
  }, [texts]);
  return arrived;
}
