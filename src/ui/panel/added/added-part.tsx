import { projectsOf } from '../../../core/domain/projects.ts';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Subject } from '../../../core/domain/addition.ts';
import { conflictsAbout } from '../../../core/domain/layers.ts';
import { addedRows } from '../../../core/selectors/added/added-counts.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import { AddedHere } from './added-here.tsx';
import styles from './added-layer.module.css';
import { AddedFacts } from './added-facts.tsx';
import { ConflictRow } from './conflict-row.tsx';
import { PairedRegions } from '../project/paired-regions.tsx';
import { AddedName } from './added-name.tsx';
import { AddedItems } from './added-items.tsx';
import { AddedValues } from './added-values.tsx';
import { useAdditionsOf, useSubject } from './added-subject.ts';
import { Relations } from '../project/relations.tsx';

export { AddedCardValues } from './added-values.tsx';

interface AddedProps {
  /** What heads the panel. */
  readonly page: Heading;
}

/** Below the switch of the layer while it is on: both numbers, and where the sources disagree. */
export function AddedNumbers({ page }: AddedProps) {
  const subject = useSubject(page);
  return (
    <>
      <AddedName of={page} />
      <Comparison />
      {subject === null ? null : <Disagreements subject={subject} />}
    </>
  );
}

/** What other sources add to what heads the panel, below what the page says. */
export function AddedContent({ page }: AddedProps) {
  const { added } = useAtlas();
  const subject = useSubject(page);
  const additions = useAdditionsOf(page);
  if (added === undefined || subject === null) return null;
  return (
    <div data-layer="added">
      <AddedValues of={page} />
      <AddedItems of={page} />
      {page.kind === 'project' ? <Relations project={page.project} /> : null}
      {page.kind === 'place' ? <AddedHere place={page.place} period={page.period} /> : null}
      <AddedFacts additions={additions} />
    </div>
  );
}

/** The paired regions of an open project. */
export function AddedPairs({ page }: AddedProps) {
  const { added } = useAtlas();
  const project =
    added === undefined || page.kind !== 'project'
      ? undefined
      : projectsOf(added.dataset).byId(page.project.id);
  return project === undefined ? null : <PairedRegions project={project} />;
}

function Comparison() {
  const { atlas, added, words } = useAtlas();
  const time = useView((view) => view.time);
  const area = useView((view) => view.area);
  const project = useView((view) => view.project);
  const body = useView((view) => view.body);
  const { added: said } = words.messages;
  if (added === undefined) return null;
  const rows = addedRows(atlas, added, { time, area, project, body });
  const period = time === 'all' ? atlas.axis : time;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{said.counted(words.dates.interval(period))}</th>
          <th scope="col">{said.page}</th>
          <th scope="col" className={styles['with']}>
            {said.withAdded}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, home = null, page, spoken, withAdded }) => (
          <tr key={name}>
            <th scope="row">{said.regionsOf[home ?? ''] ?? said.rows[name]}</th>
            <td>{spoken === null ? page : said.of(page, spoken)}</td>
            <td className={styles['with']}>{withAdded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Disagreements({ subject }: { readonly subject: Subject }) {
  const { atlas, words } = useAtlas();
  const conflicts = conflictsAbout(atlas.whole, subject);
  if (conflicts.length === 0) return null;
  return (
    <ul className={styles['conflicts']} aria-label={words.messages.added.disagree}>
      {conflicts.map((conflict) => (
        <ConflictRow key={conflict.id} conflict={conflict} />
      ))}
    </ul>
  );
}
