import { useAtlas } from '../../session/use-atlas.ts';
import { Button } from '../controls/button.tsx';
import styles from './map-view.module.css';
import type { MapTrouble } from '../../render/map-trouble.ts';

/** Why an attempt to get the shapes failed, as a sentence. Each attempt has its own. */
export interface ShapesProblem {
  readonly cause: string;
}

interface MapStripProps {
  readonly trouble: MapTrouble;
  /** Why the shapes are missing, where that is known. */
  readonly problem: ShapesProblem | null;
  /** A drawing of the view is on the screen. */
  readonly isDrawn: boolean;
  readonly isTrying: boolean;
  readonly onAgain: () => void;
}

/**
 * What is wrong with the map, in the words of its cause, and the way to try again where that may
 * help.
 */
export function MapStrip({ trouble, problem, isDrawn, isTrying, onAgain }: MapStripProps) {
  const { grammar, mapView, loading } = useAtlas().words.messages;
  const cause =
    trouble === 'shapes'
      ? grammar.sentences([
          problem?.cause ?? mapView.noShapes,
          isDrawn ? mapView.asDrawn : mapView.noMap,
        ])
      : mapView.still[trouble];
  return (
    <div className={styles['strip']} data-trouble={trouble}>
      <p>{trouble === 'slow' ? cause : grammar.sentences([cause, mapView.restWorks])}</p>
      {trouble === 'no-webgl' || trouble === 'closed' ? null : (
        <Button
          look="outlined"
          aria-disabled={isTrying}
          onClick={() => {
            if (!isTrying) onAgain();
          }}
        >
          {isTrying ? loading.trying : loading.tryAgain}
        </Button>
      )}
    </div>
  );
}
