import { useMemo } from 'react';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { timelineScene, type TimelineScene } from '../../core/scene/timeline/timeline-scene.ts';
import { addMonths } from '../../core/domain/month.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { pillBeside, pillBox } from '../timeline/window/brush-shapes.ts';
import { xOf, type Scale } from '../timeline/window/brush.ts';
import { drawingSize, type DrawingSize } from '../timeline/drawing-size.ts';
import timeline from '../timeline/drawing.module.css';
import { useTextWidth, type TextWidth } from '../timeline/text-width.ts';
import { TimelineLayers } from '../timeline/timeline-layers.tsx';
import { useShownAxis } from '../timeline/use-shown-axis.ts';
import type { WindowName } from '../timeline/window/windows.ts';

/** What the timeline shows, at a width in pixels. */
export function useTimeStrip(width: number): {
  readonly scene: TimelineScene;
  readonly size: DrawingSize;
} {
  const { atlas, added } = useAtlas();
  const area = useView((view) => view.area);
  const project = useView((view) => view.project);
  const body = useView((view) => view.body);
  const record = useView((view) => view.record);
  const list = useView((view) => view.list);
  const axis = useShownAxis();
  return useMemo(() => {
    const scene = timelineScene(atlas, { area, project, body, record, list }, axis, added);
    return {
      scene,
      size: {
        ...drawingSize(scene, { width, narrow: false, touch: false }),
        left: 0,
        right: width - (scene.kind === 'histogram' ? 44 : 0),
      },
    };
  }, [atlas, added, area, project, body, record, list, axis, width]);
}

/**
 * The timeline as a drawing: lanes or histogram over the whole axis, and the window with its date;
 * nothing to take hold of.
 */
export function TimeStrip({
  scene,
  size,
}: {
  readonly scene: TimelineScene;
  readonly size: DrawingSize;
}) {
  const widthOf = useTextWidth();
  const isCompared = useView((view) => view.compare !== null);
  const scale: Scale = { axis: scene.axis, left: size.left, right: size.right };
  const layer = { size, scale, widthOf };
  return (
    <g className={timeline['svg']}>
      <TimelineLayers scene={scene} {...layer} clip={null} />
      {isCompared ? <Pill name="compare" {...layer} /> : null}
      <Pill name="time" {...layer} />
    </g>
  );
}

/** The date of a window over it. */
function Pill({
  name,
  size,
  scale,
  widthOf,
}: {
  readonly name: WindowName;
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}) {
  const { atlas, words } = useAtlas();
  const time = useView((view) => view.time);
  const compare = useView((view) => view.compare);
  const boxOf = (of: typeof time) => {
    const months = monthsOf(of, atlas);
    const date = words.dates.interval(months);
    return {
      date,
      box: pillBox(
        { from: xOf(scale, months.first), to: xOf(scale, addMonths(months.last, 1)) },
        widthOf(date, 650, size.pillFont),
        size,
      ),
    };
  };
  const own = boxOf(name === 'time' ? time : (compare ?? time));
  const { x, width } =
    compare === null
      ? own.box
      : pillBeside(own.box, boxOf(name === 'time' ? compare : time).box, name === 'time', size);
  return (
    <g data-window={name}>
      <rect
        className={timeline['pillBody']}
        x={x}
        y={size.pillY}
        width={width}
        height={size.pillHeight}
        rx={size.pillHeight / 2}
      />
      <text
        className={timeline['pillText']}
        x={x + width / 2}
        y={size.pillY + size.pillHeight / 2 + size.pillFont * 0.35}
        textAnchor="middle"
      >
        {own.date}
      </text>
    </g>
  );
}
