import type { RefObject } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import type { MapController } from '../../render/maplibre/map-controller.ts';
import styles from './map-view.module.css';

/** One zoom level nearer or farther. */
export function ZoomButtons({
  controller,
}: {
  readonly controller: RefObject<MapController | null>;
}) {
  const { zoomIn, zoomOut } = useAtlas().words.messages.mapView;
  return (
    <div className={`${styles['floating'] ?? ''} ${styles['zoom'] ?? ''}`} data-covers>
      <Button square aria-label={zoomIn} onClick={() => controller.current?.zoomBy(1)}>
        <Icon name="plus" />
      </Button>
      <Button square aria-label={zoomOut} onClick={() => controller.current?.zoomBy(-1)}>
        <Icon name="minus" />
      </Button>
    </div>
  );
}
