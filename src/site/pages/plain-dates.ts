import type { Edtf } from '../../core/domain/edtf.ts';
import type { Project } from '../../core/domain/project.ts';

/**
 * A date as ISO 8601 has it, a day, a month or a year; null for one that is missing, open, about,
 * in doubt or one of several.
 */
export const plainDate = (date: Edtf | undefined): string | null =>
  date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date.text) ? date.text : null;

/**
 * The first date at which any of the projects begins; null where there is none, or one that isn't
 * plain may lie before it.
 */
export const firstEdge = (projects: readonly Project[]): string | null =>
  outermost(
    projects.map(({ start }) => start),
    ({ earliest }) => earliest,
    1,
  );

/**
 * The last date at which any of the projects ends; null where there is none, or one that isn't
 * plain may lie after it.
 */
export const lastEdge = (projects: readonly Project[]): string | null =>
  outermost(
    projects.map(({ end }) => end),
    ({ latest }) => latest,
    -1,
  );

type Span = Extract<Edtf, { kind: 'span' }>;

/**
 * The first or last date by a month of its span; one that isn't known may lie anywhere. Of several
 * in one month the vaguest counts.
 */
function outermost(
  dates: readonly (Edtf | undefined)[],
  monthOf: (date: Span) => number,
  direction: 1 | -1,
): string | null {
  const known = dates.flatMap((date) => (date?.kind === 'span' && !date.doubtful ? [date] : []));
  if (known.length < dates.length) return null;
  const vagueness = (date: Span): number => (plainDate(date) === null ? 0 : date.text.length);
  const byEdge = (a: Span, b: Span): number =>
    direction * (monthOf(a) - monthOf(b)) ||
    vagueness(a) - vagueness(b) ||
    direction * (a.text < b.text ? -1 : 1);
  return plainDate(known.toSorted(byEdge)[0]);
}
