import { useAtlas } from '../../../session/use-atlas.ts';
import type { CountedPlace } from '../../../core/selectors/places/place-page.ts';
import { AreaLink } from '../parts/area-link.tsx';
import styles from './area-counts.module.css';

interface AreaCountsProps {
  readonly places: readonly CountedPlace[];
  /** Id of the words that name the list. */
  readonly labelledBy?: string;
}

/** Places as links, each with the number of projects that reach it in the period. */
export function AreaCounts({ places, labelledBy }: AreaCountsProps) {
  const { words } = useAtlas();
  return (
    <ul className={styles['list']} aria-labelledby={labelledBy}>
      {places.map(({ area, counts }) => (
        <li key={area} className={styles['place']}>
          <AreaLink area={area} />
          <span className={styles['count']}>{words.messages.panel.countAt(counts)}</span>
        </li>
      ))}
    </ul>
  );
}
