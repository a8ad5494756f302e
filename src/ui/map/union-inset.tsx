import '../../render/svg/map-svg.css';
import { useState } from 'react';
import { useSession } from '../../session/session-context.ts';
import { useKeptView } from '../../session/use-kept-view.ts';
import { useWords } from '../../session/words-context.ts';
import type { AreaId } from '../../core/domain/area.ts';
import styles from './union-inset.module.css';
import { insetText } from '../../words/sentences/inset-text.ts';

interface UnionInsetProps {
  readonly union: AreaId;
  /**
   * A drawing of the union by `mapSvg`, which escapes all text of the data; null while there is
   * none.
   */
  readonly svg: string | null;
  /** How many partner regions other sources name: with any the picture is larger. */
  readonly partners?: number;
  readonly onChoose: () => void;
}

/**
 * A union beside the map: who is a member in the period, and what is known of its part. The picture
 * leads there.
 */
export function UnionInset({ union, svg, partners = 0, onChoose }: UnionInsetProps) {
  const words = useWords();
  const { inset } = words.messages.map;
  return (
    <section
      className={`${styles['inset'] ?? ''} ${partners > 0 ? (styles['wide'] ?? '') : ''}`}
      aria-labelledby="union-inset-title"
    >
      <div className={styles['caption']}>
        <h2 id="union-inset-title" className={styles['title']}>
          {words.areas.of(union)}
        </h2>
        <Members union={union} partners={partners} />
      </div>
      <button type="button" className={styles['button']} onClick={onChoose}>
        {svg === null ? (
          <span className={styles['picture']} data-inset-picture />
        ) : (
          <span
            className={styles['picture']}
            data-inset-picture
            translate="no"
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        )}
        <span className={styles['label']}>{inset.show}</span>
      </button>
    </section>
  );
}

/** Says the month, so each step of the time renders it, and not the picture beside it. */
function Members({ union, partners }: Required<Pick<UnionInsetProps, 'union' | 'partners'>>) {
  const { derived } = useSession();
  const words = useWords();
  const { text, changes } = useKeptView((view) =>
    insetText(derived.mapped(view), union, view, partners, words),
  );
  return (
    <>
      <p className={styles['text']}>{text}</p>
      {changes.length === 0 ? null : <Changes changes={changes} />}
    </>
  );
}

/** Who joins and leaves, at a press: the picture keeps its place until then. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  const { inset } = useWords().messages.map;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['changes']}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? inset.hideChanges : inset.showChanges}
      </button>
      {isOpen ? (
        // It scrolls, by keys too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={styles['list']} tabIndex={0} aria-label={inset.changesName}>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
