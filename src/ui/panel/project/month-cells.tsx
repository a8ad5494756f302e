import { useAtlas } from '../../../session/use-atlas.ts';
import {
  addMonths,
  monthCount,
  type Month,
  type MonthInterval,
} from '../../../core/domain/month.ts';
import styles from './month-cells.module.css';

/**
 * The months of a date in doubt: certain in some, or in none, possible in others. Both ends
 * included.
 */
export interface DoubtfulMonths {
  readonly certain: MonthInterval | null;
  readonly possible: MonthInterval;
}

/** Longer spans have no room for a cell a month. */
const MOST_CELLS = 36;
/** With more cells only the first and the last months are named. */
const MOST_NAMED = 18;

/**
 * A cell a month: solid where the date is certain, dashed and with a question mark where it is
 * possible. The words say the same.
 */
export function MonthCells({ months: { certain, possible } }: { readonly months: DoubtfulMonths }) {
  const { dates } = useAtlas().words;
  const count = monthCount(possible);
  if (count > MOST_CELLS) return null;
  const months = Array.from({ length: count }, (_, later) => addMonths(possible.first, later));
  const isSure = (month: Month): boolean =>
    certain !== null && month >= certain.first && month <= certain.last;
  const isNamed = (month: Month, position: number): boolean => {
    if (position === 0 || position === count - 1) return true;
    if (count > MOST_NAMED) return false;
    return month === certain?.last || (position % 3 === 0 && position < count - 3);
  };
  return (
    <div className={styles['cells']} aria-hidden="true">
      {months.map((month, position) => (
        <span key={month} className={styles['month']}>
          <span className={isSure(month) ? styles['sure'] : styles['perhaps']}>
            {isSure(month) ? '' : '?'}
          </span>
          <span className={styles['name']}>
            {isNamed(month, position) ? dates.monthName(month) : ''}
          </span>
        </span>
      ))}
    </div>
  );
}
