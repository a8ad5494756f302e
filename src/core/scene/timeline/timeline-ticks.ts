import { addMonths, yearOf, type Month, type MonthInterval } from '../../domain/month.ts';

export type TickLevel = 'year' | 'quarter' | 'month';

/** A tick stands where its month begins; the last one, where the axis ends. */
export interface Tick {
  readonly month: Month;
  readonly level: TickLevel;
}

export interface TickLabel {
  readonly month: Month;
  readonly level: 'year' | 'quarter';
  readonly text: string;
}

/**
 * Pixels that ticks of months, and of quarters, need between them so as not to run into a grey
 * line.
 */
const LEAST_MONTH = 4;
const LEAST_QUARTER = 12;
/** Pixels between the end of a label and the beginning of the next. */
const GAP = 12;
/** Pixels from a tick to its label. */
export const LABEL_INDENT = 4;

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

const levelOf = (month: Month): TickLevel => {
  if (month % 12 === 0) return 'year';
  return month % 3 === 0 ? 'quarter' : 'month';
};

/**
 * The ticks of an axis whose months are `monthWidth` pixels wide, in order; the levels that would
 * crowd are left out.
 */
export function axisTicks(axis: MonthInterval, monthWidth: number): readonly Tick[] {
  const shown = (level: TickLevel): boolean =>
    level === 'year' ||
    (level === 'quarter' ? monthWidth * 3 >= LEAST_QUARTER : monthWidth >= LEAST_MONTH);
  return Array.from({ length: axis.last - axis.first + 2 }, (_, position) =>
    addMonths(axis.first, position),
  )
    .map((month) => ({ month, level: levelOf(month) }))
    .filter(({ level }) => shown(level));
}

interface LabelWords {
  /** `Jul` */
  readonly monthName: (month: Month) => string;
  /** Width in pixels of a label as it is drawn, measured or estimated. */
  readonly textWidth: (text: string, level: 'year' | 'quarter') => number;
}

/**
 * Labels beside their ticks, thinned so that none touches the next or leaves the axis: years, every
 * second, fifth, tenth … where they are narrow; April, July and October where all of these fit
 * between the years.
 */
export function axisLabels(
  axis: MonthInterval,
  monthWidth: number,
  words: LabelWords,
): readonly TickLabel[] {
  const years = Array.from(
    { length: Math.ceil((axis.last - axis.first + 1) / 12) },
    (_, position) => addMonths(axis.first, position * 12),
  );
  const label =
    (level: TickLabel['level']) =>
    (month: Month): TickLabel => ({
      month,
      level,
      text: level === 'year' ? String(yearOf(month)) : words.monthName(month),
    });
  const yearLabels = years.map(label('year'));
  const quarterLabels = years
    .flatMap((year) => [3, 6, 9].map((later) => addMonths(year, later)))
    .map(label('quarter'));
  const fit = (labels: readonly TickLabel[], months: number): boolean =>
    labels.every(({ text, level }) => words.textWidth(text, level) + GAP <= months * monthWidth);
  const step = YEAR_STEPS.find((count) => fit(yearLabels, 12 * count)) ?? 100;
  const labels = fit([...yearLabels, ...quarterLabels], 3)
    ? [...yearLabels, ...quarterLabels]
    : yearLabels.filter(({ month }) => yearOf(month) % step === 0);
  const end = axis.last + 1;
  return labels
    .filter(
      ({ month, text, level }) =>
        LABEL_INDENT + words.textWidth(text, level) <= (end - month) * monthWidth,
    )
    .toSorted((a, b) => a.month - b.month);
}

/** Years whose line runs up through the lanes: all, or the labelled ones where all would crowd. */
export const gridYears = (
  axis: MonthInterval,
  monthWidth: number,
  labels: readonly TickLabel[],
): readonly Month[] =>
  monthWidth * 12 >= LEAST_QUARTER * 1.5
    ? axisTicks(axis, 0).map(({ month }) => month)
    : labels.filter(({ level }) => level === 'year').map(({ month }) => month);

/** Length of a tick in pixels. */
export const TICK_LENGTH: Readonly<Record<TickLevel, number>> = { month: 3, quarter: 5, year: 7 };
