import type { AreaId } from '../../domain/area.ts';
import { addMonths, type Month, type MonthInterval } from '../../domain/month.ts';
import type { Union } from '../../domain/union.ts';

/** A moment on the time axis at which the membership of a union changes. */
export interface TimelineMark {
  /** The month that begins at the mark: the first as a member, or the first no longer as one. */
  readonly month: Month;
  readonly change: 'joins' | 'leaves';
  /** The states, several where they join together. */
  readonly areas: readonly AreaId[];
}

/**
 * The changes of membership inside an axis, ascending; one at the very start of it isn't a change
 * that it shows.
 */
export function unionMarks({ changes }: Union, axis: MonthInterval): readonly TimelineMark[] {
  const marks: TimelineMark[] = [];
  for (const { area, month: changing, change } of changes) {
    const month = change === 'joins' ? changing : addMonths(changing, 1);
    if (month <= axis.first || month > axis.last) continue;
    const same = marks.findIndex((mark) => mark.month === month && mark.change === change);
    const before = marks[same];
    if (before === undefined) marks.push({ month, change, areas: [area] });
    else marks[same] = { ...before, areas: [...before.areas, area] };
  }
  return marks.toSorted((a, b) => a.month - b.month);
}
