import { projectsOf } from '../../core/domain/projects.ts';
import { ProjectName } from '../parts/project-name.tsx';
import { useAtlas } from '../../session/use-atlas.ts';
import { Icon } from '../controls/icon.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import type { Project } from '../../core/domain/project.ts';
import { partiesSaid } from '../../words/sentences/party-names.ts';
import { factsWithStatus } from '../../words/sentences/status-words.ts';
import { datesInWords } from '../../words/sentences/unread-words.ts';
import { MOST_COLOURS } from '../../core/selectors/projects/most-colours.ts';
import {
  tableProjects,
  type TableGroup,
  type TablePeriods,
} from '../../core/selectors/places/table-rows.ts';
import { openProject } from '../../core/view-state/updates.ts';
import { projectColour } from '../parts/project-colour.ts';
import { ViewAnchor } from '../parts/view-anchor.tsx';
import { RowsOf } from './rows-of.tsx';
import { pressed, type TableOrder } from '../../words/sentences/table-order.ts';
import styles from './project-table.module.css';

interface ProjectTableProps {
  readonly groups: readonly TableGroup[];
  readonly periods: TablePeriods;
  readonly open: ReadonlySet<AreaId>;
  readonly order: TableOrder;
  readonly selected: AreaId | null;
  readonly onToggle: (place: AreaId, isOpen: boolean) => void;
  readonly onOrder: (order: TableOrder) => void;
}

/**
 * Places by row, and a column for each project up to eight; above that one column that names them.
 */
export function ProjectTable({
  groups,
  periods,
  open,
  order,
  selected,
  onToggle,
  onOrder,
}: ProjectTableProps) {
  const { atlas, words } = useAtlas();
  const { table, comparison } = words.messages;
  const projects = tableProjects(atlas);
  const columns = projects.length <= MOST_COLOURS ? projects : null;
  const numbers = periods.second === null ? 2 : 5;
  const width = 1 + numbers + (columns?.length ?? 1);
  const column = (by: TableOrder['by'], name: string) => (
    <th
      scope="col"
      className={by === 'place' ? styles['place'] : styles['number']}
      aria-sort={order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className={styles['sort']}
        onClick={() => {
          onOrder(pressed(order, by));
        }}
      >
        <Head
          name={name}
          period={by === 'place' || periods.second === null ? null : periods.first}
        />
        {order.by === by ? (
          <Icon name={order.descending ? 'downward' : 'upward'} size={14} />
        ) : null}
      </button>
    </th>
  );
  const { second } = periods;

  return (
    // A table that is wider than its place is scrolled by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroller']} aria-label={table.region} tabIndex={0}>
      <table className={styles['table']} aria-label={table.name}>
        <thead>
          <tr>
            {column('place', table.place)}
            {column('certain', table.certain)}
            {column('possible', table.possible)}
            {second === null ? null : (
              <>
                <th scope="col" className={styles['number']}>
                  <Head name={table.certain} period={second} />
                </th>
                <th scope="col" className={styles['number']}>
                  <Head name={table.possible} period={second} />
                </th>
                <th scope="col">{comparison.change}</th>
              </>
            )}
            {columns === null ? (
              <th scope="col">{table.projects}</th>
            ) : (
              columns.map(({ project, index }) => (
                <ProjectHead key={project.id} project={project} index={index} />
              ))
            )}
          </tr>
        </thead>
        {groups.map(({ kind, rows }) => (
          <tbody key={kind}>
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={width}>
                <span>{table.groups[kind]}</span>
              </th>
            </tr>
            <RowsOf
              rows={rows}
              periods={periods}
              open={open}
              order={order}
              selected={selected}
              columns={columns}
              onToggle={onToggle}
            />
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** The head of a column of numbers, and in a comparison the months that they are of. */
function Head({ name, period }: { readonly name: string; readonly period: MonthInterval | null }) {
  const { words } = useAtlas();
  return (
    <span>
      <span>{name}</span>
      {period === null ? null : (
        <span className={styles['of']}>{` ${words.dates.interval(period)}`}</span>
      )}
    </span>
  );
}

/** Bodies that are named at the head of a column; the page of its project has all of them. */
const MOST_PAYERS = 2;

/** A project at the head of its column: its name leads to it, below are its dates and who pays. */
function ProjectHead({ project, index }: { readonly project: Project; readonly index: number }) {
  const { atlas, words } = useAtlas();
  const payers = words.messages.folded.line(
    partiesSaid(project, 'funding', atlas, words),
    MOST_PAYERS,
  );
  const facts = factsWithStatus(project, [datesInWords(project, words), payers], atlas, words);
  return (
    <th
      scope="col"
      className={`${styles['project'] ?? ''} ${projectColour(index, projectsOf(atlas.dataset).size)}`}
    >
      <ViewAnchor
        className={styles['projectName']}
        change={(view) => openProject(view, project.id)}
      >
        <ProjectName project={project} />
      </ViewAnchor>
      <span className={styles['facts']}>{words.grammar.dots(facts)}</span>
    </th>
  );
}
