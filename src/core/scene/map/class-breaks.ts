/** Grounds that a place can have: land, or the shade of its class (tokens of the same names). */
export type Shade = 'land' | 'n1' | 'n2' | 'n3' | 'q1' | 'q2' | 'q3' | 'q4' | 'q5';

/**
 * One class of a choropleth: counts from `from` to `to`, both included; `to` null for the last,
 * which has no upper end.
 */
export interface CountClass {
  readonly from: number;
  readonly to: number | null;
  readonly shade: Shade;
}

const SHADES: Readonly<Record<number, readonly Shade[]>> = {
  1: ['n2'],
  2: ['n2', 'n3'],
  3: ['n1', 'n2', 'n3'],
  4: ['q2', 'q3', 'q4', 'q5'],
  5: ['q1', 'q2', 'q3', 'q4', 'q5'],
};

/**
 * The classes of a dataset from the certain counts that occur in it (ascending, without 0),
 * computed once over the whole time so that colours compare while scrubbing. Up to five distinct
 * counts: a class each. Above: lower bounds maximum^(i/5), i = 0 to 4, each rounded on the
 * logarithmic scale to the nearest of 1, 2, 5, 10, 20, 50 …, equal ones merged. The first class
 * begins at 1 whatever occurs: a longer period, or one project by itself, can count less or more
 * than any month.
 */
export function countClasses(occurring: readonly number[]): readonly CountClass[] {
  const maximum = occurring.at(-1) ?? 1;
  const [, ...higher] = occurring;
  const bounds =
    occurring.length <= 5
      ? [1, ...higher]
      : [...new Set([0, 1, 2, 3, 4].map((i) => roundedBound(maximum ** (i / 5))))];
  const shades = SHADES[bounds.length] ?? [];
  return bounds.map((from, i) => {
    const next = bounds[i + 1];
    return { from, to: next === undefined ? null : next - 1, shade: shades[i] ?? 'land' };
  });
}

/** The nearest of 1, 2, 5, 10, 20, 50 … on the logarithmic scale; at least 1. */
function roundedBound(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const candidates = [1, 2, 5, 10].map((step) => step * decade);
  return candidates.reduce((best, candidate) =>
    Math.abs(Math.log(candidate / value)) < Math.abs(Math.log(best / value)) ? candidate : best,
  );
}

/** The class a count falls into; null for 0 and below the first. */
export const classOf = (classes: readonly CountClass[], count: number): CountClass | null =>
  classes.findLast(({ from }) => count >= from) ?? null;
