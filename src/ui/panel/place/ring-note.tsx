import { useAtlas } from '../../../session/use-atlas.ts';
import type { Position } from '../../../core/domain/area.ts';
import { isolated } from '../../../core/domain/text/isolated.ts';
import page from '../page.module.css';
import styles from '../source/record-stated.module.css';
import { DerivedMark } from '../source/source-mark.tsx';

interface RingNoteProps {
  /** The place, as the source calls it. */
  readonly name: string;
  readonly position: Position;
}

/**
 * Of a place that is a ring on the map: no source says how far it goes, and where the ring stands
 * is ours.
 */
export function RingNote({ name, position }: RingNoteProps) {
  const { about } = useAtlas().words.messages;
  return (
    <div className={`${styles['stated'] ?? ''} ${styles['worded'] ?? ''}`}>
      <p className={`${page['note'] ?? ''} ${styles['what'] ?? ''}`}>{about.extentNotStated}</p>
      <DerivedMark
        field={about.position(isolated(name))}
        rule={about.positionRule}
        gives={about.degrees(position)}
        from={isolated(name)}
        why={about.positionWhy}
      />
    </div>
  );
}
