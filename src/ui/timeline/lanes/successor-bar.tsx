import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Successor } from '../../../core/scene/timeline/timeline-lane.ts';
import { tenths } from '../../../core/scene/geometry/pixels.ts';
import { arrowPath } from './bar-shapes.ts';
import type { DrawingSize } from '../drawing-size.ts';
import lanes from './lanes.module.css';
import { fittedText } from '../fitted-text.ts';
import type { Stretch } from './lane-text.ts';
import styles from './successor-bar.module.css';
import type { TextWidth } from '../text-width.ts';
import { successorText } from '../../../words/sentences/timeline-words.ts';

interface SuccessorBarProps {
  readonly successor: Successor;
  readonly bar: Stretch;
  /** Upper edge of the bar. */
  readonly y: number;
  readonly size: DrawingSize;
  readonly widthOf: TextWidth;
}

const PADDING_PX = 8;

/**
 * A project that other sources add: outlined, dashed where its months are open, and named inside as
 * far as the name fits.
 */
export function SuccessorBar({ successor, bar, y, size, widthOf }: SuccessorBarProps) {
  const { words } = useAtlas();
  const name = `+ ${isolated(words.projectName(successor.project))}`;
  const width = bar.to - bar.from;
  const fittedName = size.texts
    ? fittedText(name, width - 2 * PADDING_PX, (text) => widthOf(text, 640))
    : null;
  const looks = [
    styles['successor'],
    successor.uncertain ? styles['uncertain'] : '',
    isFaded(successor, size) ? styles['faded'] : '',
  ];
  return (
    <g data-successor={successor.project.id} className={looks.join(' ')}>
      <title>{successorText(successor, words)}</title>
      <rect
        className={lanes['press']}
        x={tenths(bar.from)}
        y={y - (size.laneHeight - size.barHeight) / 2}
        width={tenths(width)}
        height={size.laneHeight}
      />
      <rect
        className={styles['bar']}
        x={tenths(bar.from + 0.6)}
        y={y + 0.6}
        width={tenths(Math.max(width - 1.2, 0.1))}
        height={size.barHeight - 1.2}
        rx={size.barHeight > 6 ? 3 : 1.5}
      />
      {successor.endOpen && (
        <path className={styles['arrow']} d={arrowPath(bar.to, y, size.barHeight)} />
      )}
      {fittedName !== null && (
        <text className={styles['name']} x={tenths(bar.from + PADDING_PX)} y={y + 12.3}>
          {fittedName}
        </text>
      )}
    </g>
  );
}

/**
 * As other lanes: always where it isn't, and in lanes without words where another project is open.
 */
export const isFaded = ({ elsewhere, aside }: Successor, size: DrawingSize): boolean =>
  elsewhere || (aside && !size.texts);
