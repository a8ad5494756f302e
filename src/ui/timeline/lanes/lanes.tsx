import { projectsOf } from '../../../core/domain/projects.ts';
import { memo, useMemo } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { MOST_COLOURS } from '../../../core/selectors/projects/most-colours.ts';
import type { TimelineMark } from '../../../core/scene/timeline/timeline-marks.ts';
import type { TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import { xOf, type Scale } from '../window/brush.ts';
import styles from './lanes.module.css';
import type { DrawingSize } from '../drawing-size.ts';
import { LaneBar } from './lane-bar.tsx';
import type { TextWidth } from '../text-width.ts';
import { laneLabel } from '../../../words/sentences/timeline-words.ts';
import { useActiveLanes } from './use-active-lanes.ts';

interface LanesProps {
  readonly lanes: readonly TimelineLane[];
  readonly marks: readonly TimelineMark[];
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}

/** A lane with its name for each project. It stands still while the window moves. */
export const NamedLanes = memo(function NamedLanes({
  lanes,
  marks,
  size,
  scale,
  widthOf,
}: LanesProps) {
  const { atlas, words } = useAtlas();
  const lines = marks.map(({ month }) => xOf(scale, month));
  const coloured = projectsOf(atlas.dataset).size <= MOST_COLOURS;
  return lanes.map((lane, position) => (
    <LaneBar
      key={lane.index}
      lane={lane}
      label={laneLabel(lane, words)}
      colour={(coloured ? styles[`p${String(lane.index + 1)}`] : styles['shared']) ?? ''}
      y={size.barsTop + position * size.laneHeight}
      size={size}
      scale={scale}
      lines={lines}
      widthOf={widthOf}
    />
  ));
});

const NO_LINES: readonly number[] = [];
const NO_LABEL = { name: '', note: '', dates: null };

/**
 * Thin lanes without words: accent in the window, quieter outside. A bar is drawn again only when
 * it enters or leaves.
 */
export const ThinLanes = memo(function ThinLanes({ lanes, size, scale, widthOf }: LanesProps) {
  const { words } = useAtlas();
  const labels = useMemo(() => lanes.map((lane) => laneLabel(lane, words)), [lanes, words]);
  const active = useActiveLanes(lanes);
  return lanes.map((lane, position) => (
    <LaneBar
      key={lane.index}
      lane={lane}
      label={labels[position] ?? NO_LABEL}
      colour={(active[position] === '1' ? styles['inWindow'] : styles['thin']) ?? ''}
      y={size.barsTop + position * size.laneHeight + 1}
      size={size}
      scale={scale}
      lines={NO_LINES}
      widthOf={widthOf}
    />
  ));
});
