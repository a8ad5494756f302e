import { useAtlas } from '../../../session/use-atlas.ts';
import type { Bounds } from '../../../core/domain/bounds.ts';
import {
  addMonths,
  commonMonths,
  monthCount,
  type Month,
  type MonthInterval,
} from '../../../core/domain/month.ts';
import styles from './duration-bar.module.css';

/**
 * When a project runs within the years of the data, and the chosen period. The words beside it say
 * the same.
 */
export function DurationBar({
  bounds,
  period,
}: {
  readonly bounds: Bounds;
  readonly period: MonthInterval;
}) {
  const { atlas } = useAtlas();
  // The axis keeps a year free after the last one of the data; here there is no room for it.
  const years: MonthInterval = { first: atlas.axis.first, last: addMonths(atlas.axis.last, -12) };
  const place = (first: Month, last: Month): { x: string; width: string } | null => {
    const months = first > last ? null : commonMonths({ first, last }, years);
    if (months === null) return null;
    const percent = (count: number): string => `${((100 * count) / monthCount(years)).toFixed(2)}%`;
    return { x: percent(months.first - years.first), width: percent(monthCount(months)) };
  };
  const certain = bounds.doubtful ? null : place(bounds.latestStart, bounds.earliestEnd);
  const doubts =
    certain === null
      ? [place(bounds.earliestStart, bounds.latestEnd)]
      : [
          place(bounds.earliestStart, addMonths(bounds.latestStart, -1)),
          place(addMonths(bounds.earliestEnd, 1), bounds.latestEnd),
        ];
  const chosen = place(period.first, period.last);
  return (
    <svg className={styles['bar']} width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className={styles['track']} width="100%" height="6" y="1" rx="3" />
      {certain === null ? null : (
        <rect className={styles['certain']} {...certain} height="6" y="1" rx="1.5" />
      )}
      {doubts.map((doubt) =>
        doubt === null ? null : (
          <rect key={doubt.x} className={styles['possible']} {...doubt} height="5" y="1.5" />
        ),
      )}
      {chosen === null ? null : (
        <rect className={styles['chosen']} {...chosen} height="11" y="-1.5" rx="1.5" />
      )}
    </svg>
  );
}
