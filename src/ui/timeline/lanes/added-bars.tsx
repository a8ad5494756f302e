import { memo } from 'react';
import type { Successor, TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import { tenths } from '../../../core/scene/geometry/pixels.ts';
import { arrowRoom, stretchOf } from './bar-shapes.ts';
import type { Scale } from '../window/brush.ts';
import type { DrawingSize } from '../drawing-size.ts';
import lanesLook from './lanes.module.css';
import { isFaded, SuccessorBar } from './successor-bar.tsx';
import styles from './successor-bar.module.css';
import type { TextWidth } from '../text-width.ts';

interface AddedBarsProps {
  readonly lanes: readonly TimelineLane[];
  readonly addedLanes: readonly (readonly Successor[])[];
  /** Upper edge of the bars in the first lane. */
  readonly top: number;
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}

/** What other sources add to the lanes and below them. It stands still while the window moves. */
export const AddedBars = memo(function AddedBars({
  lanes,
  addedLanes,
  top,
  size,
  scale,
  widthOf,
}: AddedBarsProps) {
  const rows = [
    ...lanes.map((lane) => ({
      key: lane.project.id,
      successors: lane.successors,
      after: endOf(lane, size, scale),
    })),
    ...addedLanes.map((successors) => ({
      key: successors[0]?.project.id ?? '',
      successors,
      after: null,
    })),
  ];
  return rows.map(
    ({ key, successors, after }, position) =>
      successors.length > 0 && (
        <AddedRow
          key={key}
          successors={successors}
          after={after}
          y={top + position * size.laneHeight}
          size={size}
          scale={scale}
          widthOf={widthOf}
        />
      ),
  );
});

/** Where what is drawn of a lane's own project ends, in pixels. */
const endOf = (
  { possible, endOpen }: TimelineLane,
  { barHeight }: DrawingSize,
  scale: Scale,
): number => stretchOf(scale, possible).to + (endOpen ? arrowRoom(barHeight) : 0);

interface AddedRowProps extends Pick<AddedBarsProps, 'size' | 'scale' | 'widthOf'> {
  readonly successors: readonly Successor[];
  /** Null in a lane that has no other project. */
  readonly after: number | null;
  readonly y: number;
}

/** The added projects of one lane: a bar for each, and a line to it from the bar before. */
function AddedRow({ successors, after, y, size, scale, widthOf }: AddedRowProps) {
  const bars = successors.map((successor) => ({
    successor,
    bar: stretchOf(scale, successor.months),
  }));
  const middle = tenths(y + size.barHeight / 2);
  return bars.map(({ successor, bar }, position) => {
    const from = bars[position - 1]?.bar.to ?? after;
    const leader = from === null && size.laneHeight > 8 && bar.from - 3 > scale.left;
    const link = [styles['link'], isFaded(successor, size) ? styles['faded'] : ''].join(' ');
    return (
      <g key={successor.project.id}>
        {leader && (
          <path
            className={lanesLook['leader']}
            d={`M${tenths(scale.left)} ${middle}H${tenths(bar.from - 3)}`}
          />
        )}
        {from !== null && from < bar.from && (
          <path className={link} d={`M${tenths(from)} ${middle}H${tenths(bar.from)}`} />
        )}
        <SuccessorBar successor={successor} bar={bar} y={y} size={size} widthOf={widthOf} />
      </g>
    );
  });
}
