import { useStore } from 'zustand';
import styles from './app.module.css';
import { useSession } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { Icon, Logo } from '../controls/icon.tsx';
import { PLAIN_ADDRESS } from '../../session/view-address.ts';
import { filterSentence } from '../../words/sentences/sheet-words.ts';
import { filteredBy } from '../../core/view-state/filters.ts';

/**
 * Heads the atlas in a frame of another page: its name, and the way to the whole of it with the
 * same view, in a tab of its own.
 */
export function EmbedStrip() {
  const { links } = useSession();
  const { atlas, store, words } = useAtlas();
  const view = useStore(store);
  const { name, openFull } = words.messages;
  const isFiltered = filteredBy(view).length > 0;
  return (
    <header className={styles['strip']}>
      <Logo />
      <span className={styles['stripName']}>{name}</span>
      {isFiltered ? (
        <span className={styles['stripFilters']}>{filterSentence(atlas, view, words)}</span>
      ) : null}
      <a
        className={styles['full']}
        href={links.shared(view, PLAIN_ADDRESS).url}
        target="_blank"
        rel="noopener"
      >
        <span>{openFull}</span>
        <Icon name="away" size={16} />
      </a>
    </header>
  );
}
