import { memo } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { addMonths, monthCount } from '../../../core/domain/month.ts';
import type { Words } from '../../../words/words.ts';
import type {
  TimelineRecord,
  TimelineRecords,
} from '../../../core/scene/timeline/timeline-records.ts';
import { tenths } from '../../../core/scene/geometry/pixels.ts';
import { xOf, type Scale } from '../window/brush.ts';
import type { DrawingSize } from '../drawing-size.ts';
import styles from './records-row.module.css';
import type { TextWidth } from '../text-width.ts';

interface RecordsRowProps {
  readonly records: TimelineRecords;
  readonly size: DrawingSize;
  readonly scale: Scale;
  readonly widthOf: TextWidth;
}

/** From the middle of a diamond to its corners. */
const HALF_DIAMOND_PX = 7;

/**
 * Records above the lanes: a diamond at the month or the day of each; a bracket with one where only
 * a year or so is known.
 */
export const RecordsRow = memo(function RecordsRow({
  records,
  size,
  scale,
  widthOf,
}: RecordsRowProps) {
  const { words } = useAtlas();
  const { recordsY: y } = size;
  if (y === null) return null;
  return placedRecords(records.dated, size, scale, words, widthOf).map(
    ({ timed: { record, open }, from, to, text, label }) => (
      <g
        key={record.id}
        data-record={record.id}
        className={[styles['record'], open ? styles['open'] : ''].join(' ')}
      >
        <title>
          {words.grammar.labelled(text, isolated(words.recordName(record.id, record.title)))}
        </title>
        <rect
          className={styles['press']}
          x={from - HALF_DIAMOND_PX - 4}
          y={y - 12}
          width={
            Math.max(to - from, label === null ? 0 : label.to - from) + 2 * HALF_DIAMOND_PX + 8
          }
          height={24}
        />
        {to > from && <path className={styles['bracket']} d={bracketPath(from, to, y, label)} />}
        <path className={styles['diamond']} d={diamondPath(middleOf(from, to), y)} />
        {label !== null && (
          <text className={styles['text']} x={label.from} y={y + 4.2}>
            {text}
          </text>
        )}
      </g>
    ),
  );
});

interface PlacedRecord {
  readonly timed: TimelineRecord;
  readonly text: string;
  /** Pixels between which its date lies; the same for a month. */
  readonly from: number;
  readonly to: number;
  /** Where its words stand; null where they would touch others or leave the drawing. */
  readonly label: { readonly from: number; readonly to: number } | null;
}

function placedRecords(
  dated: readonly TimelineRecord[],
  size: DrawingSize,
  scale: Scale,
  words: Words,
  widthOf: TextWidth,
): readonly PlacedRecord[] {
  const spans = dated.map((timed) => ({ timed, span: spanOf(timed, scale) }));
  return spans.map(({ timed, span: { from, to } }, position): PlacedRecord => {
    const text = recordText(timed, words);
    const begin = middleOf(from, to) + HALF_DIAMOND_PX + 6;
    const end = begin + widthOf(text, 560);
    const next = spans[position + 1];
    const free =
      size.texts &&
      end <= (next === undefined ? scale.right : next.span.from - HALF_DIAMOND_PX - 6);
    return { timed, text, from, to, label: free ? { from: begin, to: end } : null };
  });
}

/** A month or less is a point in its middle. */
function spanOf(
  { months }: TimelineRecord,
  scale: Scale,
): { readonly from: number; readonly to: number } {
  const from = xOf(scale, months.first);
  const to = xOf(scale, addMonths(months.last, 1));
  return monthCount(months) > 1 ? { from, to } : { from: (from + to) / 2, to: (from + to) / 2 };
}

function recordText({ record }: TimelineRecord, words: Words): string {
  const { timeline } = words.messages;
  const { place, date } = record;
  const called = place?.name ?? (place?.area === undefined ? null : words.areas.of(place.area));
  const name = called === null ? null : isolated(called);
  return timeline.record(
    timeline.recordKinds[record.kind],
    name,
    date === undefined ? '' : words.dates.edtf(date),
  );
}

/** The diamond of a bracket stands near its beginning, so that its words lie within. */
const middleOf = (from: number, to: number): number =>
  to > from ? from + Math.min((to - from) / 2, 20) : from;

/** A line with a stop at each end, broken by its words. */
function bracketPath(from: number, to: number, y: number, label: PlacedRecord['label']): string {
  const stop = (x: number): string => `M${tenths(x)} ${tenths(y - 6)}v12`;
  const words =
    label === null || label.to + 6 >= to
      ? `H${tenths(label === null ? to : Math.min(to, label.from - 6))}`
      : `H${tenths(label.from - 6)}M${tenths(label.to + 6)} ${tenths(y)}H${tenths(to)}`;
  return `${stop(from)}${stop(to)}M${tenths(from)} ${tenths(y)}${words}`;
}

const diamondPath = (x: number, y: number): string =>
  `M${tenths(x - HALF_DIAMOND_PX)} ${tenths(y)}l${String(HALF_DIAMOND_PX)} ${String(-HALF_DIAMOND_PX)} ${String(HALF_DIAMOND_PX)} ${String(HALF_DIAMOND_PX)} ${String(-HALF_DIAMOND_PX)} ${String(HALF_DIAMOND_PX)}z`;
