import { withoutIsolates } from '../../core/domain/text/isolated.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Project } from '../../core/domain/project.ts';
import { cellWords } from './cell-words.ts';
import { nameWithStatus } from './status-words.ts';
import type { Words } from '../words.ts';
import { MOST_COLOURS } from '../../core/selectors/projects/most-colours.ts';
import {
  partRows,
  tableProjects,
  type TableGroup,
  type TablePeriods,
  type TableRow,
} from '../../core/selectors/places/table-rows.ts';
import { inOrder, type TableOrder } from './table-order.ts';

/** How a table stands on the screen. */
export interface ShownTable {
  readonly periods: TablePeriods;
  /** Places whose parts are shown. */
  readonly open: ReadonlySet<AreaId>;
  readonly order: TableOrder;
  readonly area: AreaId | null;
}

/**
 * The table as it is shown, as rows of text with their heads; of a part the place that it was
 * opened from stands beside it.
 */
export function tableCells(
  atlas: Atlas,
  groups: readonly TableGroup[],
  { periods, open, order, area }: ShownTable,
  words: Words,
): readonly (readonly string[])[] {
  const { table, comparison } = words.messages;
  const projects = tableProjects(atlas);
  const hasColumns = projects.length <= MOST_COLOURS;
  const { first, second } = periods;
  const numbers =
    second === null
      ? [table.certain, table.possible]
      : [first, second].flatMap((of) =>
          [table.certain, table.possible].map((word) =>
            table.inPeriod(word, words.dates.interval(of)),
          ),
        );
  const named = (project: Project): string =>
    nameWithStatus(project, words.projectName(project), atlas, words);
  const head = [
    table.group,
    table.place,
    ...numbers,
    ...(second === null ? [] : [comparison.change]),
    ...(hasColumns ? projects.map(({ project }) => named(project)) : [table.projects]),
  ];
  const nameOf = (row: TableRow): string => words.areas.of(row.place);
  const line = (group: string, row: TableRow): readonly string[] => [
    group,
    nameOf(row),
    ...[row.counts, row.second ?? []]
      .flat()
      .flatMap(({ certain, possible }) => [String(certain), String(possible)]),
    ...(row.second === null
      ? []
      : [
          row.change === null
            ? ''
            : comparison.changeOf({ change: row.change, first: row.counts, second: row.second }),
        ]),
    ...(hasColumns
      ? projects.map(({ index }) => wordsAt(row, index))
      : [
          words.grammar.semicolons(
            row.counted.map(({ project, certainty }) =>
              certainty === 'possible' ? table.possibleName(named(project)) : named(project),
            ),
          ),
        ]),
  ];
  const wordsAt = (row: TableRow, index: number): string => {
    const cell = row.cells.find((of) => of.index === index);
    return cell === undefined ? '' : withoutIsolates(cellWords(row.place, cell, periods, words));
  };
  const lines = groups.flatMap(({ kind, rows }) =>
    inOrder(rows, order, words).flatMap((row) => {
      const parts = open.has(row.place)
        ? inOrder(partRows(atlas, row.place, periods, area), order, words)
        : [];
      return [line(table.groups[kind], row)].concat(parts.map((part) => line(nameOf(row), part)));
    }),
  );
  return [head, ...lines];
}
