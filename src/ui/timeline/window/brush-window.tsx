import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { addMonths, type MonthInterval } from '../../../core/domain/month.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';
import { xOf, type BrushPart, type Scale } from './brush.ts';
import { facingGrip, gripAreas, pairedPills, pillBeside, pillBox } from './brush-shapes.ts';
import styles from '../drawing.module.css';
import type { DrawingSize } from '../drawing-size.ts';
import type { TextWidth } from '../text-width.ts';
import type { BrushHandlers } from './use-brush.ts';
import { partClass, type WindowName } from './windows.ts';

interface WindowProps {
  readonly name?: WindowName;
  readonly size: DrawingSize;
  readonly scale: Scale;
}

/** The window's two edges in pixels, and its months. */
function useWindow(scale: Scale, name: WindowName) {
  const { atlas } = useAtlas();
  const months = monthsOf(
    useView(({ time, compare }) => (name === 'time' ? time : (compare ?? time))),
    atlas,
  );
  return { months, from: xOf(scale, months.first), to: xOf(scale, addMonths(months.last, 1)) };
}

/** The band of the window, behind the lanes. */
export function WindowBand({ name = 'time', size, scale }: WindowProps) {
  const { from, to } = useWindow(scale, name);
  return (
    <g data-window={name}>
      <rect
        className={styles['band']}
        x={from}
        y={size.top}
        width={to - from}
        height={size.axisY - size.top}
      />
      <path
        className={styles['edges']}
        d={`M${String(from)} ${String(size.top)}V${String(size.axisY)}M${String(to)} ${String(size.top)}V${String(size.axisY)}`}
      />
    </g>
  );
}

interface HandlesProps extends WindowProps {
  readonly widthOf: TextWidth;
  readonly brush: (part: BrushPart) => BrushHandlers;
}

/**
 * The pill with the date, which moves the window, and a grip outside each edge, which changes it.
 * Sliders speak for them.
 */
export function WindowHandles({ name = 'time', size, scale, widthOf, brush }: HandlesProps) {
  const { words } = useAtlas();
  const { months, from, to } = useWindow(scale, name);
  const other = useWindow(scale, name === 'time' ? 'compare' : 'time');
  const isCompared = useView(({ compare }) => compare !== null);
  const textWidth = (of: MonthInterval): number =>
    widthOf(words.dates.interval(of), 650, size.pillFont);
  const date = words.dates.interval(months);
  const { padding, letters } = isCompared
    ? pairedPills([textWidth(months), textWidth(other.months)], size)
    : { padding: undefined, letters: 1 };
  const alone = pillBox({ from, to }, textWidth(months) * letters, size, padding);
  const pill = isCompared
    ? pillBeside(
        alone,
        pillBox(other, textWidth(other.months) * letters, size, padding),
        name === 'time',
        size,
      )
    : alone;
  const grips = gripAreas({ from, to }, size);
  const hidden = isCompared ? facingGrip({ from, to }, other, name === 'time') : null;
  return (
    <g data-window={name}>
      {(['first', 'last'] as const).map((part) => {
        if (part === hidden) return null;
        const { x, area } = grips[part];
        const y = size.axisY - 14;
        return (
          <g key={part} className={styles['grip']} data-part={part} {...brush(part)}>
            <rect
              className={styles['press']}
              x={area.x}
              y={area.y}
              width={area.width}
              height={area.height}
            />
            <rect
              className={styles[partClass(name, part, 'Ring')]}
              x={x - 3}
              y={y - 3}
              width={20}
              height={34}
              rx={7}
            />
            <rect className={styles['gripBody']} x={x} y={y} width={14} height={28} rx={4} />
            <path
              className={styles['gripLines']}
              d={`M${String(x + 5)} ${String(y + 9)}v10m4 0v-10`}
            />
          </g>
        );
      })}
      <g className={styles['pill']} data-part="period" {...brush('period')}>
        <rect
          className={styles['press']}
          x={pill.area.x}
          y={pill.area.y}
          width={pill.area.width}
          height={pill.area.height}
        />
        <rect
          className={styles[partClass(name, 'period', 'Ring')]}
          x={pill.x - 3}
          y={size.pillY - 3}
          width={pill.width + 6}
          height={size.pillHeight + 6}
          rx={size.pillHeight / 2 + 3}
        />
        <rect
          className={styles['pillBody']}
          x={pill.x}
          y={size.pillY}
          width={pill.width}
          height={size.pillHeight}
          rx={size.pillHeight / 2}
        />
        <text
          className={styles['pillText']}
          x={pill.x + pill.width / 2}
          y={size.pillY + size.pillHeight / 2 + size.pillFont * 0.35}
          textAnchor="middle"
          style={letters < 1 ? { fontSize: size.pillFont * letters } : undefined}
        >
          {date}
        </text>
      </g>
    </g>
  );
}

/**
 * What a histogram shows, at the end of the drawing where the pill isn't; left out where there is
 * no room for it.
 */
export function HistogramCaption({
  size,
  scale,
  widthOf,
}: WindowProps & { readonly widthOf: TextWidth }) {
  const { words } = useAtlas();
  const { months, from, to } = useWindow(scale, 'time');
  const text = words.messages.timeline.histogram;
  const pill = pillBox(
    { from, to },
    widthOf(words.dates.interval(months), 650, size.pillFont),
    size,
  );
  const width = widthOf(text, 400) + 16;
  if (scale.left + width <= pill.x)
    return (
      <text className={styles['label']} x={scale.left + 4} y={size.top - 2}>
        {text}
      </text>
    );
  if (pill.x + pill.width + width > scale.right) return null;
  return (
    <text className={styles['label']} x={scale.right} y={size.top - 2} textAnchor="end">
      {text}
    </text>
  );
}
