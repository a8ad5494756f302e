import { useAtlas } from '../controls/atlas-context.ts';
import type { Fact } from '../domain/project.ts';
import styles from './fact-words.module.css';

/** The words of the source for a value that we read otherwise, and why. Folded until asked for. */
export function FactWords({ fact }: { readonly fact: Fact }) {
  const { atlas, words } = useAtlas();
  const { panel } = words.messages;
  const source = atlas.dataset.sources.find(({ id }) => id === fact.source);
  return (
    <details className={styles['details']}>
      <summary className={styles['summary']}>{source?.kind === 'page' ? panel.pageSays : panel.sourceSays}</summary>
      <blockquote className={styles['quote']} lang={fact.lang ?? atlas.dataset.info.languages[0]}>
        {fact.text}
      </blockquote>
      {fact.note === undefined ? null : <p className={styles['note']}>{fact.note}</p>}
    </details>
  );
}
