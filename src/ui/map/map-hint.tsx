import { useAtlas } from '../../session/use-atlas.ts';
import { Icon } from '../controls/icon.tsx';
import styles from './map-view.module.css';

/** What can be done with the map, while nothing is chosen; where it can't be pressed, nothing. */
export function MapHint({ still }: { readonly still: boolean }) {
  const { hint } = useAtlas().words.messages.mapView;
  if (still) return null;
  return (
    <p
      className={`${styles['floating'] ?? ''} ${styles['upperLeft'] ?? ''} ${styles['hint'] ?? ''}`}
      data-covers
    >
      <Icon name="pin" />
      <span>{hint}</span>
    </p>
  );
}
