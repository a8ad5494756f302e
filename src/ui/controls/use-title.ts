import { useEffect } from 'react';
import { useMessages } from '../../session/messages-context.ts';

/** The title of a page that shows no view: what it says, and the name of the site. */
export function useTitle(said: string): void {
  const { name, pages } = useMessages();
  useEffect(() => {
    document.title = pages.title(said, name);
  }, [said, name, pages]);
}
