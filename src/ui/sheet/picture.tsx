import { isolated, withoutIsolates } from '../../core/domain/text/isolated.ts';
import { useWords } from '../../session/words-context.ts';
import { isoDay } from '../../words/iso-day.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { textLines } from '../../render/svg/text-lines.ts';
import { useTextWidth } from '../timeline/text-width.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { MapPlate } from './map-plate.tsx';
import {
  dataSentence,
  filterSentence,
  readingSentences,
  sourceSentence,
} from '../../words/sentences/sheet-words.ts';
import styles from './sheet.module.css';
import { TimeStrip, useTimeStrip } from './time-strip.tsx';

export interface PictureProps {
  readonly view: ViewState;
  /** The atlas that heads the view, and its sentence. */
  readonly head: Atlas;
  readonly sentence: string;
  readonly shapes: Shapes;
  /** Address of the view. */
  readonly link: string;
  readonly day: Date;
}

const WIDTH = 1200;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const MAP_HEIGHT = 620;
const TITLE_LINE = 40;
const TEXT_LINE = 22;
const FOOT_LINE = 18;
/** How to read, and beside it the address. */
const FOOT = { left: 660, gap: 40 };

/** Where the sentence begins: upper left corner, in pixels. */
export const SENTENCE_CORNER = { x: MARGIN, y: 76 };

/**
 * A view as one drawing: its sentence, the map with its legend, the timeline, what it is from, and
 * its address.
 */
export function Picture({ view, head, sentence, shapes, link, day }: PictureProps) {
  const words = useWords();
  const { grammar, sharing, name } = words.messages;
  const widthOf = useTextWidth();
  const strip = useTimeStrip(INNER);
  const { info } = head.dataset;
  // The title of a record is the whole of its sentence.
  const title = textLines(
    withoutIsolates(sentence) === sentence ? isolated(sentence) : sentence,
    INNER,
    3,
    (text) => widthOf(text, 700, 34),
  );
  const under = textLines(
    grammar.sentences([dataSentence(head, words), filterSentence(head, view, words)]),
    INNER,
    3,
    (text) => widthOf(text, 400, 16),
  );
  const reading = textLines(
    grammar.sentences([
      grammar.stopped(sharing.howToRead),
      readingSentences(view, words),
      sourceSentence(head, words),
    ]),
    FOOT.left,
    Number.POSITIVE_INFINITY,
    (text) => widthOf(text, 400, 13),
  );
  const address = textLines(link, INNER - FOOT.left - FOOT.gap, 6, (text) =>
    widthOf(text, 400, 13),
  );
  const data = sharing.dataLine(info.version, info.licence ?? null);

  const titleTop = SENTENCE_CORNER.y;
  const underTop = titleTop + title.length * TITLE_LINE;
  const mapTop = underTop + under.length * TEXT_LINE + 12;
  const stripTop = mapTop + MAP_HEIGHT + 16;
  const footTop = stripTop + strip.size.height + 24;
  const height = footTop + Math.max(reading.length, address.length + 2) * FOOT_LINE + MARGIN;
  return (
    <svg
      className={styles['picture']}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
    >
      <title>{sentence}</title>
      <rect className={styles['paper']} width={WIDTH} height={height} />
      <text className={styles['brand']} x={MARGIN} y={48}>
        {name}
      </text>
      <text className={styles['day']} x={WIDTH - MARGIN} y={48} textAnchor="end">
        {words.dates.inText(isoDay(day))}
      </text>
      <Lines
        lines={title}
        className={styles['title']}
        x={MARGIN}
        y={titleTop + 30}
        step={TITLE_LINE}
      />
      <Lines
        lines={under}
        className={styles['under']}
        x={MARGIN}
        y={underTop + 16}
        step={TEXT_LINE}
      />
      <svg x={MARGIN} y={mapTop} width={INNER} height={MAP_HEIGHT} overflow="hidden">
        <MapPlate view={view} shapes={shapes} width={INNER} height={MAP_HEIGHT} />
      </svg>
      <g transform={`translate(${String(MARGIN)} ${String(stripTop)})`}>
        <TimeStrip {...strip} />
      </g>
      <path
        className={styles['rule']}
        d={`M${String(MARGIN)} ${String(footTop - 8)}H${String(WIDTH - MARGIN)}`}
      />
      <Lines
        lines={reading}
        className={styles['foot']}
        x={MARGIN}
        y={footTop + 14}
        step={FOOT_LINE}
      />
      <Lines
        lines={[grammar.stopped(sharing.thisView), ...address, data]}
        className={styles['foot']}
        x={MARGIN + FOOT.left + FOOT.gap}
        y={footTop + 14}
        step={FOOT_LINE}
      />
    </svg>
  );
}

function Lines({
  lines,
  className,
  x,
  y,
  step,
}: {
  readonly lines: readonly string[];
  readonly className: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly step: number;
}) {
  return lines.map((line, position) => (
    <text key={`${String(position)} ${line}`} className={className} x={x} y={y + position * step}>
      {line}
    </text>
  ));
}
