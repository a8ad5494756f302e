import { memo } from 'react';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { addMonths, type MonthInterval } from '../../core/domain/month.ts';
import { countLines, type MonthCounts } from '../../core/scene/timeline/timeline-histogram.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { monthWidth, xOf, type Scale } from './window/brush.ts';
import styles from './drawing.module.css';
import type { DrawingSize } from './drawing-size.ts';

interface HistogramProps {
  readonly counts: MonthCounts;
  readonly size: DrawingSize;
  readonly scale: Scale;
}

/**
 * Projects per month: certain ones solid, possible ones lighter on top of them. It stands still
 * while the window moves.
 */
export const Histogram = memo(function Histogram({ counts, size, scale }: HistogramProps) {
  const { words } = useAtlas();
  const { number } = words.grammar;
  const height = heightOf(counts, size);
  return (
    <>
      {countLines(counts.most).map((count) => (
        <g key={count}>
          <path
            className={styles['countLine']}
            d={`M${String(scale.left)} ${rounded(size.axisY - height(count))}H${String(scale.right)}`}
          />
          {size.texts || size.right + 6 + 8 * number(count).length <= size.width ? (
            <text
              className={styles['label']}
              x={scale.right + 6}
              y={size.axisY - height(count) + 4}
            >
              {number(count)}
            </text>
          ) : null}
        </g>
      ))}
      <path
        className={styles['certainColumns']}
        d={columns(counts, size, scale, scale.axis, 'certain')}
      />
      <path
        className={styles['possibleColumns']}
        d={columns(counts, size, scale, scale.axis, 'possible')}
      />
    </>
  );
});

/** The months of the window, in the accent over the others. */
export function WindowColumns({ counts, size, scale }: HistogramProps) {
  const { atlas } = useAtlas();
  const time = useView((view) => view.time);
  return (
    <path
      className={styles['windowColumns']}
      d={columns(counts, size, scale, monthsOf(time, atlas), 'certain')}
    />
  );
}

const heightOf =
  ({ most }: MonthCounts, size: DrawingSize) =>
  (count: number): number =>
    most === 0 ? 0 : (count / most) * (size.axisY - size.barsTop);

/** The columns of some months as one path. */
function columns(
  counts: MonthCounts,
  size: DrawingSize,
  scale: Scale,
  months: MonthInterval,
  kind: 'certain' | 'possible',
): string {
  const height = heightOf(counts, size);
  const pitch = monthWidth(scale);
  const width = rounded(Math.max(pitch - (pitch > 2.5 ? 0.7 : 0), 0.5));
  const parts: string[] = [];
  for (let month = months.first; month <= months.last; month = addMonths(month, 1)) {
    const certain = counts.certain[month - counts.first] ?? 0;
    const count = kind === 'certain' ? certain : (counts.possible[month - counts.first] ?? 0);
    if (count === 0) continue;
    const bottom = size.axisY - (kind === 'certain' ? 0 : height(certain));
    parts.push(
      `M${rounded(xOf(scale, month))} ${rounded(bottom)}v${rounded(-height(count))}h${width}v${rounded(height(count))}z`,
    );
  }
  return parts.join('');
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
