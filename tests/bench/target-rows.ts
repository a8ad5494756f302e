import { short, spread } from './measure/statistics.ts';
import { medianOf, reasonOf, valuesOf, type Results } from './results.ts';

/** A figure of a cell: all its values, over all rounds. */
export interface Measured {
  readonly cell: string;
  readonly figure: string;
}

/** What was aimed at and what came out. */
export interface TargetRow {
  readonly what: string;
  /** The figures that the value is made of, with their spread; or why there are none. */
  readonly measured: string;
  readonly value: number | null;
  readonly unit: string;
  readonly limit: number;
  /** Whether the value must not be less, instead of not more. */
  readonly atLeast: boolean;
}

export const of = (cell: string, figure: string): Measured => ({ cell, figure });

/** One median divided by the other. */
export function ratioRow(
  results: Results,
  what: string,
  one: Measured,
  other: Measured,
  limit: number,
  atLeast = false,
): TargetRow {
  const reason = reasonOf(results, one.cell) ?? reasonOf(results, other.cell);
  const value =
    medianOf(results, one.cell, one.figure) / medianOf(results, other.cell, other.figure);
  const [left, right] = [one, other].map(({ cell, figure }) =>
    spread(valuesOf(results, cell, figure)),
  );
  return {
    what,
    measured: reason ?? `${left ?? ''} / ${right ?? ''}`,
    value: Number.isNaN(value) ? null : value,
    unit: '×',
    limit,
    atLeast,
  };
}

/** A median by itself, divided by `per` to be in the unit. */
export function valueRow(
  results: Results,
  what: string,
  { cell, figure }: Measured,
  limit: number,
  unit: string,
  { per = 1, atLeast = false } = {},
): TargetRow {
  const values = valuesOf(results, cell, figure).map((value) => value / per);
  const value = medianOf(results, cell, figure) / per;
  return {
    what,
    measured: reasonOf(results, cell) ?? spread(values),
    value: Number.isNaN(value) ? null : value,
    unit,
    limit,
    atLeast,
  };
}

export type Verdict = 'met' | 'MISSED' | 'not measured';

export function verdictOf({ value, limit, atLeast }: TargetRow): Verdict {
  if (value === null) return 'not measured';
  return (atLeast ? value >= limit : value <= limit) ? 'met' : 'MISSED';
}

export const limitText = ({ limit, unit, atLeast }: TargetRow): string =>
  `${atLeast ? '≥' : '≤'} ${short(limit)} ${unit}`;

export const valueText = ({ value, unit }: TargetRow): string =>
  value === null ? '–' : `${short(value)} ${unit}`;
