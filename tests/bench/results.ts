import type { Figures } from './cells/cell.ts';
import { median } from './measure/statistics.ts';

/** What came of a cell in a round. */
export type Outcome =
  | { readonly kind: 'measured'; readonly figures: Figures }
  | { readonly kind: 'not-there'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Outcomes by cell, a round after the other. */
export type Results = ReadonlyMap<string, readonly Outcome[]>;

/** All values of a figure of a cell; empty where it wasn't measured. */
export function valuesOf(results: Results, cell: string, figure: string): readonly number[] {
  return (results.get(cell) ?? []).flatMap((outcome) => {
    if (outcome.kind !== 'measured') return [];
    const value = outcome.figures[figure] ?? null;
    return value === null ? [] : value;
  });
}

/** NaN where it wasn't measured. */
export const medianOf = (results: Results, cell: string, figure: string): number =>
  median(valuesOf(results, cell, figure));

/** The outcomes that were measured, as the report for other programs has them. */
export function readResults(report: string): Results {
  const { cells }: WrittenResults = JSON.parse(report);
  return new Map(
    cells.map(({ id, rounds }) => [id, rounds.filter(({ kind }) => kind === 'measured')]),
  );
}

interface WrittenResults {
  readonly cells: readonly { readonly id: string; readonly rounds: readonly Outcome[] }[];
}

/** What went wrong in some round of a cell, in words; null where nothing did. */
export function failureOf(results: Results, cell: string): string | null {
  const failed = (results.get(cell) ?? []).find(({ kind }) => kind !== 'measured');
  if (failed === undefined || failed.kind === 'measured') return null;
  return `${failed.kind === 'failed' ? 'failed' : 'not there'}: ${failed.reason}`;
}

/** Why a cell has no figures, in words; null where it has. */
export function reasonOf(results: Results, cell: string): string | null {
  const outcomes = results.get(cell) ?? [];
  if (outcomes.some(({ kind }) => kind === 'measured')) return null;
  return failureOf(results, cell) ?? 'not run';
}
