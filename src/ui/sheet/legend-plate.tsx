import type { LegendEntry } from '../../words/sentences/legend-entries.ts';
import { SwatchSample } from '../map/legend/legend-swatches.tsx';
import { textLines } from '../../render/svg/text-lines.ts';
import type { TextWidth } from '../timeline/text-width.ts';
import styles from './sheet.module.css';

/** A legend laid out: each entry in its lines, and the size of all in pixels. */
export interface LegendPlan {
  readonly placed: readonly PlacedEntry[];
  readonly width: number;
  readonly height: number;
}

interface LegendPlateProps {
  readonly plan: LegendPlan;
  /** Lower left corner, in pixels. */
  readonly left: number;
  readonly bottom: number;
}

const PADDING = 14;
const LINE = 17;
/** Of a sample and the room to its words. */
const SAMPLE = { width: 34, height: 18, gap: 10 };
const STEPS = { height: 12, total: 42 };
/** Between entries. */
const GAP = { whole: 10, short: 5 };
/** A name of the data may be of any length. */
const MOST_LINES = 4;

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

interface LegendRoom {
  readonly width: number;
  /**
   * Where the whole legend would be higher, it is said in fewer words, at last without what a small
   * map leaves out.
   */
  readonly height: number;
  readonly widthOf: TextWidth;
}

/** Where a legend has its entries. */
export function legendPlan(entries: readonly LegendEntry[], room: LegendRoom): LegendPlan {
  const fits = (plan: LegendPlan): boolean => plan.height <= room.height;
  const whole = planOf(entries, 'whole', room);
  if (fits(whole)) return whole;
  const short = planOf(entries, 'short', room);
  if (fits(short)) return short;
  return planOf(
    entries.filter((entry) => entry.kind !== 'row' || !entry.spare),
    'short',
    room,
  );
}

function planOf(
  entries: readonly LegendEntry[],
  form: 'whole' | 'short',
  { width, widthOf }: LegendRoom,
): LegendPlan {
  const room = width - 2 * PADDING;
  const placed: PlacedEntry[] = [];
  let y = PADDING;
  for (const entry of entries) {
    const lines = linesOf(entry, form === 'whole' ? 'long' : 'short', room, widthOf);
    const height =
      entry.kind === 'steps'
        ? STEPS.total
        : Math.max(lines.length * LINE, entry.kind === 'row' ? SAMPLE.height : 0);
    placed.push({ entry, lines, y, height });
    y += height + GAP[form];
  }
  return { placed, width, height: y - GAP[form] + PADDING };
}

/** The legend as a drawing, its words in lines. */
export function LegendPlate({ plan: { placed, width, height }, left, bottom }: LegendPlateProps) {
  return (
    <g transform={`translate(${String(left)} ${String(bottom - height)})`}>
      <rect className={styles['plate']} width={width} height={height} rx={12} />
      {placed.map(({ entry, lines, y, height: own }) => (
        <g
          key={`${entry.kind}${String(y)}`}
          transform={`translate(${String(PADDING)} ${String(y)})`}
        >
          {entry.kind === 'steps' ? <Steps steps={entry.steps} room={width - 2 * PADDING} /> : null}
          {entry.kind === 'row' ? (
            <g transform={`translate(0 ${String((own - SAMPLE.height) / 2)})`}>
              <SwatchSample swatch={entry.swatch} />
            </g>
          ) : null}
          {lines.map((line, position) => (
            <text
              key={`${String(position)} ${line}`}
              className={
                entry.kind === 'title'
                  ? styles['legendTitle']
                  : entry.kind === 'note'
                    ? styles['legendNote']
                    : styles['legendText']
              }
              x={entry.kind === 'row' ? SAMPLE.width + SAMPLE.gap : 0}
              y={
                13 + position * LINE + (entry.kind === 'row' ? (own - lines.length * LINE) / 2 : 0)
              }
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

function linesOf(
  entry: LegendEntry,
  words: 'long' | 'short',
  room: number,
  widthOf: TextWidth,
): readonly string[] {
  switch (entry.kind) {
    case 'title':
      return textLines(entry.words[words], room, MOST_LINES, (text) => widthOf(text, 660, 13));
    case 'note':
      return textLines(entry.text, room, Number.POSITIVE_INFINITY, (text) =>
        widthOf(text, 400, 12),
      );
    case 'row':
      return textLines(entry.words[words], room - SAMPLE.width - SAMPLE.gap, MOST_LINES, (text) =>
        widthOf(text, 400, 13),
      );
    case 'steps':
      return [];
  }
}

function Steps({
  steps,
  room,
}: {
  readonly steps: Extract<LegendEntry, { kind: 'steps' }>['steps'];
  readonly room: number;
}) {
  const width = room / steps.length;
  return steps.map(({ name, shade }, position) => (
    <g key={shade} transform={`translate(${String(position * width)} 0)`}>
      <rect className={`map-${shade}`} width={width} height={STEPS.height} />
      <text className={styles['stepText']} x={width / 2} y={STEPS.height + 16} textAnchor="middle">
        {name}
      </text>
      {position === steps.length - 1 ? (
        <rect
          className={styles['stepsFrame']}
          x={0.5 - position * width}
          y={0.5}
          width={width * steps.length - 1}
          height={STEPS.height - 1}
          rx={3}
        />
      ) : null}
    </g>
  ));
}
