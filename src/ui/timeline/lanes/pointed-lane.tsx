import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import { stretchOf } from './bar-shapes.ts';
import type { Scale } from '../window/brush.ts';
import type { DrawingSize } from '../drawing-size.ts';
import { fittedText } from '../fitted-text.ts';
import styles from './pointed-lane.module.css';
import type { TextWidth } from '../text-width.ts';
import { laneLabel } from '../../../words/sentences/timeline-words.ts';

interface PointedLaneProps {
  readonly lanes: readonly TimelineLane[];
  /** Position in the dataset of the lane's project. */
  readonly index: number;
  readonly isFocused: boolean;
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}

/**
 * The lane under the pointer or the focus: a ring for the focus, and where lanes have no words its
 * name and dates.
 */
export function PointedLane({ lanes, index, isFocused, size, scale, widthOf }: PointedLaneProps) {
  const { words } = useAtlas();
  const position = lanes.findIndex((lane) => lane.index === index);
  const lane = lanes[position];
  if (lane === undefined) return null;
  const bar = stretchOf(scale, lane.possible);
  const y = size.barsTop + position * size.laneHeight;
  const { name, note, dates } = laneLabel(lane, words);
  const rest = [note, dates ?? '']
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');
  const text = `${isolated(fittedText(name, size.width - 24 - widthOf(rest, 600), (part) => widthOf(part, 600)) ?? '')}${rest}`;
  const width = widthOf(text, 600) + 16;
  const x = Math.min(Math.max(bar.from, 4), Math.max(size.width - width - 4, 4));
  const above = y - 26 >= 0 ? y - 26 : y + size.laneHeight + 4;
  return (
    <g className={styles['pointed']}>
      {isFocused ? (
        <rect
          className={styles['ring']}
          x={bar.from - 3}
          y={y - 3}
          width={bar.to - bar.from + 6}
          height={size.barHeight + 6}
          rx={5}
        />
      ) : null}
      {size.texts && size.laneHeight > 12 ? null : (
        <>
          <rect className={styles['ground']} x={x} y={above} width={width} height={22} rx={6} />
          <text className={styles['words']} x={x + 8} y={above + 15}>
            {text}
          </text>
        </>
      )}
    </g>
  );
}
