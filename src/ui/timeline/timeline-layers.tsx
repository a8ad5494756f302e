import { useView } from '../../session/session-context.ts';
import type { TimelineScene } from '../../core/scene/timeline/timeline-scene.ts';
import type { DrawingSize } from './drawing-size.ts';
import { Histogram, WindowColumns } from './histogram.tsx';
import { AddedBars } from './lanes/added-bars.tsx';
import { NamedLanes, ThinLanes } from './lanes/lanes.tsx';
import { RecordsRow } from './lanes/records-row.tsx';
import type { TextWidth } from './text-width.ts';
import { AxisGround, AxisWords } from './time-axis.tsx';
import { WindowBand } from './window/brush-window.tsx';
import type { Scale } from './window/brush.ts';

interface TimelineLayersProps {
  readonly scene: TimelineScene;
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
  /**
   * Id for the rectangle beyond which lanes aren't drawn, where the axis is a part of the whole;
   * null where nothing is beyond it.
   */
  readonly clip: string | null;
}

/** What the timeline draws, on screen and on paper, from the ground up; nothing to take hold of. */
export function TimelineLayers({ scene, size, scale, widthOf, clip }: TimelineLayersProps) {
  const isCompared = useView((view) => view.compare !== null);
  const layer = { size, scale, widthOf };
  return (
    <>
      <AxisGround scene={scene} {...layer} />
      {isCompared ? <WindowBand name="compare" size={size} scale={scale} /> : null}
      <WindowBand size={size} scale={scale} />
      {scene.kind === 'histogram' && (
        <>
          <Histogram counts={scene.counts} size={size} scale={scale} />
          <WindowColumns counts={scene.counts} size={size} scale={scale} />
        </>
      )}
      {clip === null ? null : (
        <clipPath id={clip}>
          <rect x={size.left} y={0} width={size.right - size.left} height={size.height} />
        </clipPath>
      )}
      <g clipPath={clip === null ? undefined : `url(#${clip})`}>
        {scene.kind === 'lanes' && (
          <NamedLanes lanes={scene.lanes} marks={scene.marks} {...layer} />
        )}
        {scene.kind === 'thin' && <ThinLanes lanes={scene.lanes} marks={scene.marks} {...layer} />}
      </g>
      {scene.kind !== 'histogram' && (
        <AddedBars
          lanes={scene.lanes}
          addedLanes={scene.addedLanes}
          top={size.barsTop + (scene.kind === 'thin' ? 1 : 0)}
          {...layer}
        />
      )}
      {scene.records !== null && <RecordsRow records={scene.records} {...layer} />}
      <AxisWords scene={scene} {...layer} />
    </>
  );
}
