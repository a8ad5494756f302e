import { useId } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import type { FacetCount } from '../../core/selectors/projects/facet-counts.ts';
import { givenBy } from '../../words/sentences/facet-order.ts';
import styles from './filter-options.module.css';

interface FilterOptionProps {
  readonly facet: FacetCount;
  readonly name: string;
  /** Language of the name, where that isn't the page's. */
  readonly lang: string | undefined;
  /** Letters that were looked for; they stand out in the name. */
  readonly mark: string;
  readonly onToggle: () => void;
}

/**
 * One option: a box, its name, and how many projects it would give. One that would give none is
 * dimmed and can still be ticked.
 */
export function FilterOption({ facet, name, lang, mark, onToggle }: FilterOptionProps) {
  const { filters } = useAtlas().words.messages;
  const box = useId();
  const count = useId();
  const at = mark === '' ? -1 : name.toLowerCase().indexOf(mark.toLowerCase());
  return (
    <div className={styles['option']} data-none={givenBy(facet) === 0}>
      <input
        id={box}
        type="checkbox"
        checked={facet.chosen}
        aria-describedby={count}
        onChange={onToggle}
      />
      <label htmlFor={box} dir="auto" lang={lang}>
        {at < 0 ? (
          name
        ) : (
          <>
            <span>{name.slice(0, at)}</span>
            <strong>{name.slice(at, at + mark.length)}</strong>
            <span>{name.slice(at + mark.length)}</span>
          </>
        )}
      </label>
      <span className={styles['count']} aria-hidden="true">
        {filters.count(facet.counts)}
      </span>
      <span id={count} className="visually-hidden">
        {filters.spokenCount(facet.counts)}
      </span>
    </div>
  );
}
