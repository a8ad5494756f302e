import type { Cell, Figures } from './cells/cell.ts';
import { spread } from './measure/statistics.ts';
import { failureOf, valuesOf, type Results } from './results.ts';
import { limitText, valueText, verdictOf, type TargetRow } from './target-rows.ts';

export interface Report {
  readonly machine: string;
  /** Day and minute, UTC. */
  readonly when: string;
  readonly options: string;
  readonly cells: readonly Cell[];
  readonly results: Results;
  readonly targets: readonly TargetRow[];
}

/** The whole report in Markdown. */
export function reportText(report: Report): string {
  return [
    `${report.when} · ${report.machine}${report.options === '' ? '' : ` · ${report.options}`}`,
    '',
    'Medians (least–greatest, number). Times in milliseconds; `main`, `script`, `renderer` and `gpu` are processor time.',
    '',
    ...cellTable(report),
    '',
    ...targetTable(report.targets),
    '',
    verdictCounts(report.targets),
  ].join('\n');
}

/** What was aimed at, what came out. */
const targetTable = (rows: readonly TargetRow[]): readonly string[] => [
  '| what | measured | value | target | |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    (row) =>
      `| ${row.what} | ${row.measured} | ${valueText(row)} | ${limitText(row)} | ${verdictOf(row)} |`,
  ),
];

/** How many targets are met, missed and not measured. */
function verdictCounts(rows: readonly TargetRow[]): string {
  const verdicts = rows.map(verdictOf);
  return (['met', 'MISSED', 'not measured'] as const)
    .map((verdict) => `${String(verdicts.filter((each) => each === verdict).length)} ${verdict}`)
    .join(', ');
}

function cellTable({ cells, results }: Report): readonly string[] {
  return [
    '| cell | figures |',
    '| --- | --- |',
    ...cells.map(({ id, what }) => {
      const figures = figureNames(results, id).map(
        (figure) => `${figure} ${spread(valuesOf(results, id, figure))}`,
      );
      const failure = failureOf(results, id) ?? (figures.length === 0 ? 'not run' : null);
      const told = failure === null ? figures : [...figures, failure];
      return `| ${what} (\`${id}\`) | ${told.join('; ')} |`;
    }),
  ];
}

function figureNames(results: Results, cell: string): readonly string[] {
  const figures = (results.get(cell) ?? []).map((outcome): Figures =>
    outcome.kind === 'measured' ? outcome.figures : {},
  );
  const names = [...new Set(figures.flatMap((some) => Object.keys(some)))];
  return names.filter((name) => valuesOf(results, cell, name).length > 0);
}

/** The report for other programs. */
export const reportJson = ({ results, targets, cells, ...report }: Report): string =>
  JSON.stringify(
    {
      ...report,
      targets: targets.map((row) => ({ ...row, verdict: verdictOf(row) })),
      cells: cells.map(({ id, what }) => ({ id, what, rounds: results.get(id) ?? [] })),
    },
    null,
    2,
  );
