import { memo, useRef, type PointerEvent } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { addMonths, monthCount, type MonthInterval } from '../../../core/domain/month.ts';
import { monthCounts } from '../../../core/scene/timeline/timeline-histogram.ts';
import type { LaneMonths } from '../../../core/scene/timeline/timeline-lane.ts';
import styles from './axis-overview.module.css';
import { ZOOM_STEP } from './axis-zoom.ts';
import { xOf } from './brush.ts';
import type { AxisZoom } from './use-axis-zoom.ts';

interface AxisOverviewProps {
  readonly axis: MonthInterval;
  readonly lanes: readonly LaneMonths[];
  readonly zoom: AxisZoom;
  /** Px between which the drawing above has its axis. */
  readonly left: number;
  readonly right: number;
}

/** Height of the strip in px. */
const HEIGHT_PX = 24;

/**
 * The whole axis in a strip, with a frame round the part that is drawn above; beside it the ways to
 * show more or less of it.
 */
export function AxisOverview({ axis, lanes, zoom, left, right }: AxisOverviewProps) {
  const { words } = useAtlas();
  const { timeline } = words.messages;
  const scale = { axis, left: 0, right: right - left };
  const { part } = zoom;
  const from = xOf(scale, part.first);
  const to = xOf(scale, addMonths(part.last, 1));
  const drag = useRef<{
    readonly pointer: number;
    readonly x: number;
    readonly first: number;
  } | null>(null);
  const length = monthCount(part);
  const move = (event: PointerEvent): void => {
    const { current } = drag;
    if (current?.pointer !== event.pointerId) return;
    zoom.from(current.first + ((event.clientX - current.x) / (right - left)) * monthCount(axis));
  };
  const end = (): void => {
    drag.current = null;
  };
  return (
    <div className={styles['overview']}>
      <div className={styles['strip']}>
        <input
          type="range"
          className={styles['slider']}
          aria-label={timeline.part}
          aria-valuetext={words.dates.interval(part)}
          min={axis.first}
          max={axis.last - length + 1}
          step={1}
          value={part.first}
          onChange={({ target }) => {
            zoom.from(Number(target.value));
          }}
        />
        <svg
          className={styles['svg']}
          width={right - left}
          height={HEIGHT_PX}
          aria-hidden="true"
          focusable="false"
        >
          <Ground axis={axis} lanes={lanes} width={right - left} />
          <rect
            className={styles['frame']}
            x={from + 1}
            y="1"
            width={Math.max(to - from - 2, 4)}
            height={HEIGHT_PX - 2}
            rx="4"
            onPointerDown={(event) => {
              if (zoom.isWhole) return;
              event.preventDefault();
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.current = { pointer: event.pointerId, x: event.clientX, first: part.first };
            }}
            onPointerMove={move}
            onPointerUp={end}
            onPointerCancel={end}
          />
        </svg>
      </div>
      <Button
        square
        aria-label={timeline.fewer}
        onClick={() => {
          zoom.zoom(ZOOM_STEP);
        }}
      >
        <Icon name="plus" />
      </Button>
      <Button
        square
        aria-label={timeline.more}
        aria-disabled={zoom.isWhole}
        onClick={() => {
          zoom.zoom(1 / ZOOM_STEP);
        }}
      >
        <Icon name="minus" />
      </Button>
      <Button className={styles['whole']} aria-disabled={zoom.isWhole} onClick={zoom.reset}>
        {timeline.wholeAxis}
      </Button>
    </div>
  );
}

/** The months of the whole axis by how much is possibly active; it stands still. */
const Ground = memo(function OverviewGround({
  axis,
  lanes,
  width,
}: {
  readonly axis: MonthInterval;
  readonly lanes: readonly LaneMonths[];
  readonly width: number;
}) {
  const { certain, possible, most } = monthCounts(lanes, axis);
  const step = width / monthCount(axis);
  const top = (position: number): string =>
    (
      HEIGHT_PX -
      (most === 0
        ? 0
        : (((certain[position] ?? 0) + (possible[position] ?? 0)) / most) * (HEIGHT_PX - 5))
    ).toFixed(1);
  const data = certain.map((_, position) => `V${top(position)}h${step.toFixed(3)}`).join('');
  return (
    <path className={styles['ground']} d={`M0 ${String(HEIGHT_PX)}${data}V${String(HEIGHT_PX)}z`} />
  );
});
