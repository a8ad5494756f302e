import { isolated } from '../../core/domain/text/isolated.ts';
import type { Project } from '../../core/domain/project.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { isFolded } from '../controls/folded-names.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { cellWords } from '../../words/sentences/cell-words.ts';
import { nameWithStatus } from '../../words/sentences/status-words.ts';
import type { Words } from '../../words/words.ts';
import type { Counts } from '../../core/counts/counts.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import {
  partRows,
  rowAbove,
  tableGroups,
  tableProjects,
  type TableGroup,
  type TablePeriods,
  type TableRow,
} from '../../core/selectors/places/table-rows.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import styles from './paper.module.css';

/**
 * Paper has room for so many columns of projects beside one period; more are named in one column.
 */
const MOST_COLUMNS = 4;

interface Line {
  readonly row: TableRow;
  /** A part of the row above, which holds the selected place. */
  readonly isPart: boolean;
}

/**
 * The table of places on paper: every row of it, those of parts only where the selected place is
 * one.
 */
export function PlacesOnPaper({ view }: { readonly view: ViewState }) {
  const { atlas, words } = useAtlas();
  const { table, comparison } = words.messages;
  const periods: TablePeriods = {
    first: monthsOf(view.time, atlas),
    second: view.compare === null ? null : monthsOf(view.compare, atlas),
  };
  const groups = tableGroups(atlas, periods, view.area);
  if (groups.length === 0) return null;
  const { first, second } = periods;
  const shown = tableProjects(atlas);
  const columns = second === null && shown.length <= MOST_COLUMNS ? shown : null;
  const numbers =
    second === null
      ? [table.certain, table.possible]
      : [first, second].flatMap((of) =>
          [table.certain, table.possible].map((word) =>
            table.inPeriod(word, words.dates.interval(of)),
          ),
        );
  const named =
    columns === null
      ? [{ id: '', name: table.projects }]
      : columns.map(({ project }) => ({
          id: project.id,
          name: isolated(words.shortProjectName(project)),
        }));
  return (
    <>
      <h2 className={styles['subtitle']}>{table.name}</h2>
      <p className={styles['lead']}>{second === null ? table.lead : comparison.note}</p>
      <table className={styles['table']} aria-label={table.name}>
        <thead>
          <tr>
            <th scope="col" className={styles['place']}>
              {table.place}
            </th>
            {numbers.map((name) => (
              <th scope="col" key={name} className={styles['number']}>
                {name}
              </th>
            ))}
            {second === null ? null : (
              <th scope="col" className={styles['change']}>
                {comparison.change}
              </th>
            )}
            {named.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.kind}>
            <tr className={styles['group']}>
              <th
                scope="rowgroup"
                colSpan={1 + numbers.length + (second === null ? 0 : 1) + named.length}
              >
                {table.groups[group.kind]}
              </th>
            </tr>
            {linesOf(atlas, groups, group, periods, view.area, words).map(({ row, isPart }) => (
              <tr key={`${String(isPart)} ${row.place}`} aria-current={row.place === view.area}>
                <th scope="row" className={isPart ? styles['part'] : undefined}>
                  {isolated(words.areas.of(row.place))}
                </th>
                <Numbers counts={row.counts} />
                {row.second === null ? null : <Numbers counts={row.second} />}
                {second === null ? null : (
                  <td>
                    {row.change === null || row.second === null
                      ? table.nothing
                      : comparison.changeOf({
                          change: row.change,
                          first: row.counts,
                          second: row.second,
                        })}
                  </td>
                )}
                {columns === null ? (
                  <td>{namesIn(row, atlas, words)}</td>
                ) : (
                  columns.map(({ index }) => (
                    <td key={index}>{wordsAt(row, index, periods, words)}</td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Numbers({ counts: { certain, possible } }: { readonly counts: Counts }) {
  const { table } = useAtlas().words.messages;
  return (
    <>
      <td className={styles['number']}>{certain}</td>
      <td className={styles['number']}>{possible === 0 ? table.nothing : possible}</td>
    </>
  );
}

/**
 * The rows of a group by name, and below the one that holds the selected place those of its parts.
 */
function linesOf(
  atlas: Atlas,
  groups: readonly TableGroup[],
  { rows }: TableGroup,
  periods: TablePeriods,
  area: AreaId | null,
  words: Words,
): readonly Line[] {
  const open = area === null ? null : rowAbove(atlas, groups, periods, area);
  const byName = (of: readonly TableRow[]): readonly TableRow[] =>
    of.toSorted((a, b) => words.areas.byName(a.place, b.place));
  return byName(rows).flatMap((row): readonly Line[] => {
    const line = { row, isPart: false };
    return row.place === open
      ? [line].concat(
          byName(partRows(atlas, row.place, periods, area)).map((part) => ({
            row: part,
            isPart: true,
          })),
        )
      : [line];
  });
}

function wordsAt(row: TableRow, index: number, periods: TablePeriods, words: Words): string {
  const cell = row.cells.find((of) => of.index === index);
  return cell === undefined
    ? words.messages.table.nothing
    : cellWords(row.place, cell, periods, words);
}

/** Up to so many projects are named in a cell. */
const MOST_NAMES = 12;

function namesIn(row: TableRow, atlas: Atlas, words: Words): string {
  const { table } = words.messages;
  const { counted } = row;
  const nameOf = (project: Project): string =>
    nameWithStatus(project, isolated(words.shortProjectName(project)), atlas, words);
  const most = isFolded(counted.length, MOST_NAMES) ? MOST_NAMES : counted.length;
  const names = counted
    .slice(0, most)
    .map(({ project, certainty }) =>
      certainty === 'possible' ? table.possibleName(nameOf(project)) : nameOf(project),
    );
  return table.listed(names, counted.length - most);
}
