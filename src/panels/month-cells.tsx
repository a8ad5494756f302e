import { useAtlas } from '../controls/atlas-context.ts';
import { addMonths, monthCount, type Month, type MonthInterval } from '../domain/month.ts';
import styles from './month-cells.module.css';

/** The months of a date in doubt: certain in some, or in none, possible in others. */
export interface DoubtfulMonths {
  readonly certain: MonthInterval | null;
  readonly possible: MonthInterval;
}

/** Longer spans have no room for a cell a month. */
const MOST_CELLS = 36;

/** A cell a month: solid where the date is certain, dashed and with a question mark where it is possible. */
export function MonthCells({ months: { certain, possible } }: { readonly months: DoubtfulMonths }) {
  const { words } = useAtlas();
  const count = monthCount(possible);
  if (count > MOST_CELLS) return null;
  const months = Array.from({ length: count }, (_, later) => addMonths(possible.first, later));
  const sure = (month: Month): boolean => certain !== null && month >= certain.first && month <= certain.last;
  return (
    <div className={styles['cells']} aria-hidden="true">
      <svg width="100%" height="18" preserveAspectRatio="none" viewBox={`0 0 ${String(count)} 1`} className={styles['strip']}>
        {months.map((month, position) => (
          <rect key={month} className={sure(month) ? styles['sure'] : styles['perhaps']} x={position + 0.04} y="0.04" width="0.92" height="0.92" />
        ))}
      </svg>
      <p className={styles['ends']}>
        <span>{words.dates.month(possible.first)}</span>
        <span>{words.messages.source.perhapsUntil(words.dates.month(certain?.last ?? possible.first), words.dates.month(possible.last))}</span>
      </p>
    </div>
  );
}
