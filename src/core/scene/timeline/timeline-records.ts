import type { Dataset, DatasetRecord } from '../../domain/dataset.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/**
 * A record on the time axis: something of a day or a month, or of no closer date than some months.
 */
export interface TimelineRecord {
  readonly record: DatasetRecord;
  /** The months that its date allows, as far as the axis shows them. */
  readonly months: MonthInterval;
  /** The one that is open. */
  readonly open: boolean;
}

/** The row of records above the lanes. */
export interface TimelineRecords {
  /** By their first month, then in the order of the dataset. */
  readonly dated: readonly TimelineRecord[];
  /** How many frameworks and records have no date: they are listed in the panel, never placed. */
  readonly undated: number;
}

/**
 * The records of a dataset on an axis while the panel speaks of them; null while it doesn't, or
 * where there are none.
 */
export function timelineRecords(
  dataset: Dataset,
  view: Partial<Pick<ViewState, 'record' | 'list'>>,
  axis: MonthInterval,
): TimelineRecords | null {
  const { record: open = null, list = null } = view;
  const all = dataset.frameworks.length + dataset.records.length;
  if (all === 0 || (open === null && list !== 'about')) return null;
  const spans = dataset.records.flatMap((record) =>
    record.date?.kind === 'span' ? [{ record, date: record.date }] : [],
  );
  const dated = spans.flatMap(({ record, date }): TimelineRecord[] => {
    const months = commonMonths({ first: date.earliest, last: date.latest }, axis);
    return months === null ? [] : [{ record, months, open: record.id === open }];
  });
  return {
    dated: dated.toSorted((a, b) => a.months.first - b.months.first),
    undated: all - spans.length,
  };
}
