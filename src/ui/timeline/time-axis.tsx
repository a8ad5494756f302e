import { memo } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import {
  axisLabels,
  axisTicks,
  gridYears,
  LABEL_INDENT,
  TICK_LENGTH,
} from '../../core/scene/timeline/timeline-ticks.ts';
import { tenths } from '../../core/scene/geometry/pixels.ts';
import type { TimelineScene } from '../../core/scene/timeline/timeline-scene.ts';
import { monthWidth, xOf, type Scale } from './window/brush.ts';
import styles from './drawing.module.css';
import type { DrawingSize } from './drawing-size.ts';
import { placedMarks } from './mark-text.ts';
import type { TextWidth } from './text-width.ts';

interface LayerProps {
  readonly scene: TimelineScene;
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}

const labelsOf = (
  { scale, widthOf }: Omit<LayerProps, 'scene'>,
  monthName: Parameters<typeof axisLabels>[2]['monthName'],
) =>
  axisLabels(scale.axis, monthWidth(scale), {
    monthName,
    textWidth: (text, level) => widthOf(text, level === 'year' ? 620 : 400),
  });

/** What lies behind the lanes: a line for each year, the marks, and today. */
export const AxisGround = memo(function AxisGround({ scene, size, scale, widthOf }: LayerProps) {
  const { words } = useAtlas();
  const labels = labelsOf({ size, scale, widthOf }, words.dates.monthName);
  const top = size.top + 6;
  const down = (x: number): string => `M${tenths(x)} ${String(top)}V${String(size.axisY)}`;
  return (
    <>
      <path
        className={styles['gridLine']}
        d={gridYears(scale.axis, monthWidth(scale), labels)
          .map((month) => down(xOf(scale, month)))
          .join('')}
      />
      {scene.marks.length > 0 && (
        <path
          className={styles['markLine']}
          d={scene.marks.map(({ month }) => down(xOf(scale, month))).join('')}
        />
      )}
      {scene.today.where === 'inside' && (
        <path className={styles['todayLine']} d={down(xOf(scale, scene.today.month))} />
      )}
    </>
  );
});

/** Ticks and labels of the axis, and the words of the marks. */
export const AxisWords = memo(function AxisWords({ scene, size, scale, widthOf }: LayerProps) {
  const { words } = useAtlas();
  const { axisY, labelY } = size;
  const ticks = axisTicks(scale.axis, monthWidth(scale)).map(
    ({ month, level }) =>
      `M${tenths(xOf(scale, month))} ${String(axisY)}v${String(TICK_LENGTH[level])}`,
  );
  return (
    <>
      <path
        className={styles['axisLine']}
        d={`M${String(scale.left)} ${String(axisY)}H${String(scale.right)}${ticks.join('')}`}
      />
      {scene.today.where === 'after' && size.right + 20 < size.width && (
        <path className={styles['axisOn']} d={`M${String(scale.right + 3)} ${String(axisY)}h15`} />
      )}
      {labelsOf({ size, scale, widthOf }, words.dates.monthName).map(({ month, level, text }) => (
        <text
          key={month}
          className={level === 'year' ? styles['year'] : styles['label']}
          x={xOf(scale, month) + LABEL_INDENT}
          y={labelY}
        >
          {text}
        </text>
      ))}
      {size.pillY > 0 &&
        placedMarks(scene, scale, words, widthOf).map(({ x, anchor, text, today }) => (
          <text
            key={`${text}${String(x)}`}
            className={today ? styles['todayText'] : styles['outside']}
            x={x}
            y={size.top + 14}
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
    </>
  );
});
