import { isolated } from '../../../core/domain/text/isolated.ts';
import { isAside, type TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import drawing from '../drawing.module.css';
import styles from './lanes.module.css';
import type { LaneLabel } from '../../../words/sentences/timeline-words.ts';
import { placeText, tightName, type Stretch } from './lane-text.ts';
import type { TextWidth } from '../text-width.ts';

interface LaneWordsProps {
  readonly lane: TimelineLane;
  readonly label: LaneLabel;
  readonly room: Parameters<typeof placeText>[1];
  /** The parts that the source leaves open. */
  readonly doubt: readonly Stretch[];
  /** Base line. */
  readonly y: number;
  readonly widthOf: TextWidth;
}

/** Stands in the months of a bar that are open. */
const OPEN = '?';

/** Name and dates of a lane where they fit, and a question mark where its months are open. */
export function LaneWords({ lane, label, room, doubt, y, widthOf }: LaneWordsProps) {
  const solid = lane.certain !== null;
  const end = lane.endOpen ? { ...room, bar: { ...room.bar, to: room.bar.to + 10 } } : room;
  // A faded bar says that the project isn't here; its dates would only distract.
  const placed = placeText(
    isAside(lane.standing) ? { ...label, dates: null } : label,
    end,
    widthOf,
  );
  const isLeftOut = placed.inside === null && placed.outside === null && placed.short === undefined;
  const isTight =
    isLeftOut ||
    (lane.successors.length > 0 && placed.insideDates === null && placed.short !== undefined);
  const tight = isTight ? tightName(label.name, room.inside, widthOf) : (placed.short ?? null);
  const look = solid && !isAside(lane.standing) ? styles['onBar'] : styles['onDoubt'];
  return (
    <>
      {solid &&
        doubt
          .filter(({ from, to }) => to - from >= widthOf(OPEN, 700) + 2)
          .map(({ from, to }) => (
            <text
              key={from}
              className={styles['question']}
              x={(from + to) / 2}
              y={y}
              textAnchor="middle"
            >
              {OPEN}
            </text>
          ))}
      {placed.inside !== null && (
        <text className={look} x={placed.inside.x} y={y}>
          <tspan>{isolated(label.name)}</tspan>
          {label.note !== '' && <tspan className={styles['note']}>{` ${label.note}`}</tspan>}
        </text>
      )}
      {tight !== null && (
        <text className={look} x={tight.x} y={y}>
          {isolated(tight.text)}
        </text>
      )}
      {placed.insideDates !== null && (
        <text
          className={`${look ?? ''} ${styles['note'] ?? ''}`}
          x={placed.insideDates.x}
          y={y}
          textAnchor="end"
        >
          {label.dates}
        </text>
      )}
      {placed.outside !== null && (
        <text
          className={drawing['outside']}
          x={placed.outside.x}
          y={y}
          textAnchor={placed.outside.anchor}
        >
          {placed.outside.text.startsWith(label.name)
            ? `${isolated(label.name)}${placed.outside.text.slice(label.name.length)}`
            : isolated(placed.outside.text)}
        </text>
      )}
    </>
  );
}
