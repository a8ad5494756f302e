import { memo } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { isAside, type TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import { tenths } from '../../../core/scene/geometry/pixels.ts';
import { arrowPath, stretchOf } from './bar-shapes.ts';
import type { Scale } from '../window/brush.ts';
import styles from './lanes.module.css';
import type { DrawingSize } from '../drawing-size.ts';
import { LaneWords } from './lane-words.tsx';
import type { Stretch } from './lane-text.ts';
import type { LaneLabel } from '../../../words/sentences/timeline-words.ts';
import type { TextWidth } from '../text-width.ts';

interface LaneBarProps {
  readonly lane: TimelineLane;
  readonly label: LaneLabel;
  /** Class of its colour. */
  readonly colour: string;
  /** Upper edge of the bar. */
  readonly y: number;
  readonly size: DrawingSize;
  readonly scale: Scale;
  /** Vertical lines of marks, in pixels. */
  readonly lines: readonly number[];
  readonly widthOf: TextWidth;
}

/**
 * One project on the axis: solid where the source states its months, dashed where it leaves them
 * open.
 */
export const LaneBar = memo(function LaneBar({
  lane,
  label,
  colour,
  y,
  size,
  scale,
  lines,
  widthOf,
}: LaneBarProps) {
  const bar = stretchOf(scale, lane.possible);
  const solid = lane.certain === null ? null : stretchOf(scale, lane.certain);
  const doubt =
    solid === null
      ? [bar]
      : [
          { from: bar.from, to: solid.from },
          { from: solid.to, to: bar.to },
        ].filter(({ from, to }) => to > from);
  const faded = isAside(lane.standing) || (lane.aside && !size.texts);
  return (
    <g
      data-lane={lane.index}
      className={[styles['lane'], colour, faded ? styles['faded'] : ''].join(' ')}
    >
      <title>
        {[isolated(label.name), label.note, label.dates ?? '']
          .filter((part) => part !== '')
          .join(' ')}
      </title>
      {size.laneHeight > 8 && bar.from - 3 > scale.left && (
        <path
          className={styles['leader']}
          d={`M${tenths(scale.left)} ${tenths(y + size.barHeight / 2)}H${tenths(bar.from - 3)}`}
        />
      )}
      <rect
        className={styles['press']}
        x={bar.from}
        y={y - (size.laneHeight - size.barHeight) / 2}
        width={bar.to - bar.from}
        height={size.laneHeight}
      />
      {solid !== null && (
        <rect
          className={styles['solid']}
          x={tenths(solid.from)}
          y={y}
          width={tenths(solid.to - solid.from)}
          height={size.barHeight}
          rx={size.barHeight > 6 ? 3 : 1.5}
        />
      )}
      {doubt.map((part) => (
        <Doubt key={part.from} part={part} y={y} height={size.barHeight} alone={solid === null} />
      ))}
      {lane.endOpen && (
        <path className={styles['arrow']} d={arrowPath(bar.to, y, size.barHeight)} />
      )}
      {size.texts && (
        <LaneWords
          lane={lane}
          label={label}
          room={{
            bar,
            inside: solid ?? bar,
            around: { from: scale.left, to: lane.successors.length === 0 ? scale.right : bar.to },
            lines,
          }}
          doubt={doubt}
          y={y + 12.3}
          widthOf={widthOf}
        />
      )}
    </g>
  );
});

/** Months that the source leaves open: 20 % of the colour and a dashed edge on the paper. */
function Doubt({
  part,
  y,
  height,
  alone,
}: {
  readonly part: Stretch;
  readonly y: number;
  readonly height: number;
  readonly alone: boolean;
}) {
  const width = part.to - part.from;
  const radius = alone && height > 6 ? 3 : 0;
  return (
    <>
      <rect
        className={styles['paper']}
        x={tenths(part.from)}
        y={y}
        width={tenths(width)}
        height={height}
        rx={radius}
      />
      <rect
        className={styles['doubt']}
        x={tenths(part.from + 0.6)}
        y={y + 0.6}
        width={tenths(Math.max(width - 1.2, 0.1))}
        height={height - 1.2}
        rx={radius}
      />
    </>
  );
}
