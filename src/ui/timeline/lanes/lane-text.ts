import { fittedText } from '../fitted-text.ts';
import type { TextWidth } from '../text-width.ts';

/** A stretch in pixels, `from` to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface LaneText {
  readonly name: string;
  /** `(possible)` behind the name, or ''. */
  readonly note: string;
  /** Null where the source has none. */
  readonly dates: string | null;
}

interface LaneRoom {
  /** From the first possible to the last possible month. */
  readonly bar: Stretch;
  /** The stretch that takes words: the certain part, or the whole bar where nothing is certain. */
  readonly inside: Stretch;
  /** Where words beside the bar may stand. */
  readonly around: Stretch;
  /** Vertical lines; words don't begin on one. */
  readonly lines: readonly number[];
}

/**
 * Where the words of a lane stand: `x` is the beginning of `inside` and the end of `insideDates`.
 */
export interface PlacedText {
  readonly inside: { readonly x: number } | null;
  readonly insideDates: { readonly x: number } | null;
  readonly outside: {
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
  } | null;
  /** A name that fits nowhere whole: as much of it as the bar holds. */
  readonly short?: { readonly x: number; readonly text: string };
}

const PADDING_PX = 9;
/** Least between the name and the dates in one bar. */
const BETWEEN_PX = 20;
const BESIDE_PX = 8;
/** Further from its bar a text would seem to belong to another. */
const MOST_SHIFT_PX = 48;

/**
 * Name and dates inside the bar if they fit; what doesn't, behind it, else before it; a name that
 * fits nowhere whole is shortened.
 */
export function placeText(text: LaneText, room: LaneRoom, widthOf: TextWidth): PlacedText {
  const name = [text.name, text.note].filter((part) => part !== '').join(' ');
  const dates = text.dates ?? '';
  const nameWidth =
    widthOf(text.name, 640) + (text.note === '' ? 0 : widthOf(` ${text.note}`, 500));
  const free = room.inside.to - room.inside.from - 2 * PADDING_PX;
  const nameFits = nameWidth <= free;
  const inside = nameFits ? { x: room.inside.from + PADDING_PX } : null;
  if (nameFits && dates !== '' && nameWidth + BETWEEN_PX + widthOf(dates, 500) <= free) {
    return { inside, insideDates: { x: room.inside.to - PADDING_PX }, outside: null };
  }
  const wishes = nameFits
    ? [dates]
    : [[name, dates].filter((part) => part !== '').join(', '), name];
  const outside = wishes
    .filter((wish) => wish !== '')
    .map((wish) => beside(wish, widthOf(wish, 400), room))
    .find((placed) => placed !== null);
  if (!nameFits && outside === undefined) return shortened(text, room, widthOf);
  return { inside, insideDates: null, outside: outside ?? null };
}

/** Room in which a shortened name still says something. */
const LEAST_ROOM_PX = 90;

/**
 * A name that fits nowhere whole: shortened in its bar, or beside it where there is more room; the
 * dates are kept where they fit.
 */
function shortened({ name, dates }: LaneText, room: LaneRoom, widthOf: TextWidth): PlacedText {
  const { bar, inside, around } = room;
  const free = inside.to - inside.from - 2 * PADDING_PX;
  const datesWidth = dates === null ? 0 : widthOf(dates, 500);
  const right = around.to - clearOf(room.lines, bar.to + BESIDE_PX);
  const left = bar.from - BESIDE_PX - around.from;
  if (free < LEAST_ROOM_PX && Math.max(right, left) > Math.max(free, LEAST_ROOM_PX)) {
    const most = right >= left || right >= LEAST_ROOM_PX * 2 ? right : left;
    return {
      inside: null,
      insideDates: null,
      outside: shortBeside(name, dates, most, room, widthOf),
    };
  }
  const datesInside = dates !== null && free - BETWEEN_PX - datesWidth >= LEAST_ROOM_PX;
  const text = fittedText(name, datesInside ? free - BETWEEN_PX - datesWidth : free, (part) =>
    widthOf(part, 640),
  );
  if (text === null) return { inside: null, insideDates: null, outside: null };
  const short = { x: inside.from + PADDING_PX, text };
  if (datesInside)
    return { inside: null, insideDates: { x: inside.to - PADDING_PX }, outside: null, short };
  return {
    inside: null,
    insideDates: null,
    outside: dates === null ? null : beside(dates, widthOf(dates, 400), room),
    short,
  };
}

function shortBeside(
  name: string,
  dates: string | null,
  most: number,
  room: LaneRoom,
  widthOf: TextWidth,
): PlacedText['outside'] {
  const width = (text: string): number => widthOf(text, 400);
  const tail = dates === null ? '' : `, ${dates}`;
  const withDates = tail !== '' && most - width(tail) >= LEAST_ROOM_PX;
  const text = fittedText(name, withDates ? most - width(tail) : most, width);
  if (text === null) return null;
  const line = withDates ? `${text}${tail}` : text;
  return beside(line, width(line), room);
}

function beside(
  text: string,
  width: number,
  { bar, around, lines }: LaneRoom,
): PlacedText['outside'] {
  const right = clearOf(lines, bar.to + BESIDE_PX);
  if (right + width <= around.to) return { x: right, anchor: 'start', text };
  const left = bar.from - BESIDE_PX;
  return left - width >= around.from ? { x: left, anchor: 'end', text } : null;
}

/**
 * Where a text may begin: behind a line that crosses its first pixels; a line further on passes
 * behind the text's halo.
 */
const clearOf = (lines: readonly number[], x: number): number =>
  lines
    .toSorted((a, b) => a - b)
    .reduce((at, line) => (line > at - 4 && line < at + MOST_SHIFT_PX ? line + 6 : at), x);

const TIGHT_PX = 4;

/**
 * A name in a bar beside which nothing can stand: with little room around it, else cut; null where
 * not even its first letters fit.
 */
export function tightName(
  name: string,
  inside: Stretch,
  widthOf: TextWidth,
): { readonly x: number; readonly text: string } | null {
  const text = fittedText(name, inside.to - inside.from - 2 * TIGHT_PX, (part) =>
    widthOf(part, 640),
  );
  return text === null ? null : { x: inside.from + TIGHT_PX, text };
}
