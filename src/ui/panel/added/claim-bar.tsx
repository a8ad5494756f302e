import { addMonths, monthCount, yearOf, type MonthInterval } from '../../../core/domain/month.ts';
import { tenths } from '../../../core/scene/geometry/pixels.ts';
import type { ClaimSpan } from '../../../core/selectors/added/claims.ts';
import styles from './claim-bar.module.css';

interface ClaimBarProps {
  readonly span: ClaimSpan;
  /** What all bars of a card are drawn on. */
  readonly axis: MonthInterval;
  /** Filled where the page says it; else outlined. */
  readonly ofPage: boolean;
}

const WIDTH_PX = 180;
const HEIGHT_PX = 14;

/**
 * The months that a source claims, on an axis of whole years that all claims share; an arrow where
 * it gives no end.
 */
export function ClaimBar({ span, axis, ofPage }: ClaimBarProps) {
  const first = addMonths(axis.first, -(axis.first % 12));
  const last = addMonths(axis.last, 11 - (axis.last % 12));
  const months = monthCount({ first, last });
  const x = (month: number): number => tenths(((month - first) / months) * WIDTH_PX);
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 2 }, (_, year) =>
    x(first + year * 12),
  );
  const [from, to] = [x(span.first), span.last === null ? WIDTH_PX - 2 : x(span.last + 1)];
  return (
    <svg
      className={styles['bar']}
      viewBox={`-1 0 ${String(WIDTH_PX + 2)} ${String(HEIGHT_PX)}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={styles['years']}
        d={years.map((at) => `M${String(at)} 0v${String(HEIGHT_PX)}`).join('')}
      />
      {span.last === null ? (
        <path
          className={styles['since']}
          d={`M${String(from)} 2v10M${String(from)} 7H${String(to)}m-5 -4l5 4l-5 4`}
        />
      ) : (
        <rect
          className={ofPage ? styles['page'] : styles['other']}
          x={from}
          y="3"
          width={to - from}
          height="8"
          rx="1.5"
        />
      )}
    </svg>
  );
}
