import { useEffect } from 'react';
import { en } from '../../words/en/catalogue.ts';

/** The title of a page that shows no view: what it says, and the name of the site. */
export function useTitle(said: string): void {
  useEffect(() => {
    document.title = en.pages.title(said, en.name);
  }, [said]);
}
