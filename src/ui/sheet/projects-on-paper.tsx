import { ProjectName } from '../parts/project-name.tsx';
import { useAtlas } from '../../session/use-atlas.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import type { Project } from '../../core/domain/project.ts';
import { pathWords } from '../../words/sentences/cell-words.ts';
import { doubtSentence } from '../../words/sentences/doubt-words.ts';
import { partiesInWords, whenInWords } from '../../words/sentences/unread-words.ts';
import { whereInShort } from '../../words/sentences/where-words.ts';
import { toldStatus } from '../../core/selectors/projects/told-status.ts';
import type { Words } from '../../words/words.ts';
import { cardOrder } from '../../core/selectors/projects/card-order.ts';
import { dateDoubt } from '../../core/selectors/projects/date-doubt.ts';
import { projectsAt } from '../../core/selectors/projects/listed-projects.ts';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { waysOf } from '../../core/selectors/places/place-page.ts';
import { seenProjects, type SeenProject } from '../../core/selectors/projects/seen-projects.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import styles from './paper.module.css';

/** More are counted: a file is better for them than paper. */
const MOST_PROJECTS = 200;

/** The projects that are seen, as a table; in a comparison those of either period. */
export function ProjectsOnPaper({
  head,
  view,
}: {
  readonly head: Atlas;
  readonly view: ViewState;
}) {
  const { words } = useAtlas();
  const { panel, print } = words.messages;
  const all = rowsOf(head, view);
  if (all.length === 0) return null;
  const rows = all.slice(0, MOST_PROJECTS);
  const first = monthsOf(view.time, head);
  const second = view.compare === null ? null : monthsOf(view.compare, head);
  const { area } = view;
  const ways =
    area === null
      ? null
      : waysTo(area, head, { rows, periods: second === null ? [first] : [first, second] }, words);
  return (
    <>
      <table className={styles['table']} aria-label={panel.projects}>
        <thead>
          <tr>
            <th scope="col">{print.project}</th>
            <th scope="col">{panel.where}</th>
            <th
              scope="col"
              className={styles[second === null && area === null ? 'when' : 'whenNarrow']}
            >
              {panel.when}
            </th>
            {second === null ? null : (
              <>
                <th scope="col" className={styles['active']}>
                  {print.inPeriod(words.dates.interval(first))}
                </th>
                <th scope="col" className={styles['active']}>
                  {print.inPeriod(words.dates.interval(second))}
                </th>
              </>
            )}
            {area === null ? null : (
              <th scope="col" className={styles['ways']}>
                {print.waysTo(words.areas.inSentence(area))}
              </th>
            )}
            <th scope="col">{panel.pays}</th>
            <th scope="col">{panel.monitors}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.project.id}>
              <th scope="row">
                <ProjectName project={row.project} />
                <Status project={row.project} head={head} />
              </th>
              <td>{whereInShort(row.project, head, words)}</td>
              <td>
                <span>{whenInWords(row.project, words)}</span>
                {second === null ? (
                  <Doubt row={row} head={head} period={first} isSaid={ways !== null} />
                ) : null}
              </td>
              {second === null ? null : (
                <>
                  <td>
                    {isDated(head, row)
                      ? print.activity[row.certainty ?? 'none']
                      : words.messages.notStated}
                  </td>
                  <td>
                    {isDated(head, row)
                      ? print.activity[row.second ?? 'none']
                      : words.messages.notStated}
                  </td>
                </>
              )}
              {ways === null ? null : (
                <td>{ways.get(row.index) ?? words.messages.table.nothing}</td>
              )}
              <Parties project={row.project} head={head} />
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > rows.length ? (
        <p className={styles['more']}>{print.more(all.length - rows.length)}</p>
      ) : null}
    </>
  );
}

const isDated = ({ bounds }: Atlas, { index }: SeenProject): boolean =>
  (bounds[index] ?? null) !== null;

interface DoubtProps {
  readonly row: SeenProject;
  readonly head: Atlas;
  readonly period: MonthInterval;
  /** Beside it stands that the place is only possible. */
  readonly isSaid: boolean;
}

/** Why a project is only possible in the period, or that it isn't active in it. */
function Doubt({ row: { project, index, certainty }, head, period, isSaid }: DoubtProps) {
  const { words } = useAtlas();
  const { panel, print } = words.messages;
  const bounds = head.bounds[index] ?? null;
  if (certainty === 'certain' || bounds === null) return null;
  const doubt = dateDoubt(project, bounds, period);
  if (certainty === 'possible' && doubt === null && isSaid) return null;
  const said =
    certainty === null
      ? print.notActive(words.when(period))
      : doubt === null
        ? words.grammar.sentence(panel.possible)
        : doubtSentence(doubt, words);
  return <span className={styles['note']}>{said}</span>;
}

/** A status that the dates of a project don't tell. */
function Status({ project, head }: { readonly project: Project; readonly head: Atlas }) {
  const { status } = useAtlas().words.messages;
  const told = toldStatus(head, project);
  return told === null ? null : <span>{` ${status.note([status.word(told)])}`}</span>;
}

function Parties({ project, head }: { readonly project: Project; readonly head: Atlas }) {
  const { words } = useAtlas();
  return (['funding', 'accountable'] as const).map((role) => (
    <td key={role}>{partiesInWords(project, role, head, words)}</td>
  ));
}

const isLater = ({ certainty, second }: SeenProject): boolean =>
  certainty === null && second !== null;

/**
 * As cards stand in the panel: the certain ones first, each by its earliest start; those of the
 * second period alone come last.
 */
function rowsOf(head: Atlas, view: ViewState): readonly SeenProject[] {
  const seen = seenProjects(head, view);
  return [
    ...cardOrder(
      head,
      seen.filter((each) => !isLater(each)),
    ),
    ...cardOrder(head, seen.filter(isLater)),
  ];
}

interface Reaching {
  readonly rows: readonly SeenProject[];
  readonly periods: readonly MonthInterval[];
}

/**
 * How each project of the rows reaches a place in any of the periods, by its position in the
 * dataset.
 */
function waysTo(
  place: AreaId,
  head: Atlas,
  { rows, periods }: Reaching,
  words: Words,
): ReadonlyMap<number, string> {
  const shown = new Set(rows.map(({ index }) => index));
  const listed = periods
    .toReversed()
    .flatMap((period) => projectsAt(head, place, period).filter(({ index }) => shown.has(index)));
  return new Map(
    listed.map(({ project, index, paths, certainty }) => {
      const said = pathWords(place, { ways: waysOf(head, place, { project, paths }) }, words);
      return [
        index,
        certainty === 'possible' && periods.length === 1
          ? words.messages.table.possibly(said)
          : said,
      ];
    }),
  );
}
