import type { RefObject } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { LiveMap } from '../../render/renderer.ts';
import styles from './map-view.module.css';

/** One zoom level nearer or farther. */
export function ZoomButtons({ map }: { readonly map: RefObject<LiveMap | null> }) {
  const { zoomIn, zoomOut } = useAtlas().words.messages.mapView;
  return (
    <div className={`${styles['floating'] ?? ''} ${styles['zoom'] ?? ''}`} data-covers>
      <Button square aria-label={zoomIn} onClick={() => map.current?.zoomBy(1)}>
        <Icon name="plus" />
      </Button>
      <Button square aria-label={zoomOut} onClick={() => map.current?.zoomBy(-1)}>
        <Icon name="minus" />
      </Button>
    </div>
  );
}
