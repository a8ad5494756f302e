import { boundsBetween, type Bounds, type BoundsContext, type Span } from '../bounds.ts';
import { asMonth, type Month } from '../month.ts';
import {
  DOUBTFUL,
  ENDS,
  NO_MONTH,
  RUNS_ON,
  STARTS,
  type StoredProjects,
} from './stored-projects.ts';

/** The bounds of each project that is stored, by its position. */
export function storedBounds(
  stored: StoredProjects,
  context: Pick<BoundsContext, 'today' | 'dataFirst'>,
): readonly (Bounds | null)[] {
  const { months, flags } = stored;
  const span = (at: number, doubtful: boolean): Span => ({
    kind: 'span',
    earliest: asMonth(months[at] ?? 0),
    latest: asMonth(months[at + 1] ?? 0),
    doubtful,
  });
  return Array.from(flags, (flag, position) => {
    const doubtful = (flag & DOUBTFUL) !== 0;
    const start = (flag & STARTS) === 0 ? null : span(4 * position, doubtful);
    const end =
      (flag & ENDS) !== 0
        ? span(4 * position + 2, doubtful)
        : (flag & RUNS_ON) !== 0
          ? ({ kind: 'open' } as const)
          : null;
    return boundsBetween(start, end, () => statedMonth(stored, position), context);
  });
}

function statedMonth({ stated }: StoredProjects, position: number): Month | null {
  const month = stated[position] ?? NO_MONTH;
  return month === NO_MONTH ? null : asMonth(month);
}

/** `firstMonthOf` projects that are stored. */
export function storedFirstMonth({ months, flags }: StoredProjects, fallback: Month): Month {
  let least: number = fallback;
  flags.forEach((flag, position) => {
    if ((flag & (STARTS | ENDS)) === 0) return;
    const at = 4 * position + ((flag & STARTS) === 0 ? 2 : 0);
    least = Math.min(least, months[at] ?? least);
  });
  return asMonth(least);
}
