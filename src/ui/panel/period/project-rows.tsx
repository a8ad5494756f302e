import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Icon } from '../../controls/icon.tsx';
import { Segments } from '../../controls/button.tsx';
import { folded } from '../../../core/domain/text/folded.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { partiesSaid } from '../../../words/sentences/party-names.ts';
import { whenInWords } from '../../../words/sentences/unread-words.ts';
import {
  activeProjects,
  type ListedProject,
} from '../../../core/selectors/projects/listed-projects.ts';
import { EmptyPeriod } from './empty-period.tsx';
import styles from './period-tabs.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { VirtualList } from '../parts/rows/virtual-list.tsx';

type Sort = 'name' | 'start' | 'end';

/**
 * All projects of a period, one by one: certain ones first, sorted and searched as the reader
 * wants.
 */
export function ProjectRows({ period }: { readonly period: MonthInterval }) {
  const { atlas, words } = useAtlas();
  const { lists } = words.messages;
  const count = useId();
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<Sort>('start');
  const wanted = folded(useDeferredValue(typed).trim());
  const listed = useMemo(() => activeProjects(atlas, period), [atlas, period]);
  // Folded once for all that is typed.
  const texts = useMemo(
    () =>
      once(() =>
        listed.map(({ project }) =>
          folded(`${words.projectName(project)} ${words.text(project.title)}`),
        ),
      ),
    [listed, words],
  );
  const shown = useMemo(() => {
    const found =
      wanted === '' ? listed : listed.filter((_, position) => texts()[position]?.includes(wanted));
    const { compareNumbered } = words.grammar;
    const keys = {
      name: (a: ListedProject, b: ListedProject): number =>
        compareNumbered(words.projectName(a.project), words.projectName(b.project)),
      start: (a: ListedProject, b: ListedProject): number =>
        (atlas.bounds[a.index]?.earliestStart ?? 0) - (atlas.bounds[b.index]?.earliestStart ?? 0),
      end: (a: ListedProject, b: ListedProject): number =>
        (atlas.bounds[a.index]?.latestEnd ?? 0) - (atlas.bounds[b.index]?.latestEnd ?? 0),
    };
    return found.toSorted(
      (a, b) =>
        Number(a.certainty === 'possible') - Number(b.certainty === 'possible') || keys[sort](a, b),
    );
  }, [atlas, words, listed, texts, wanted, sort]);
  if (listed.length === 0) return <EmptyPeriod period={period} place={null} />;
  return (
    <>
      <div className={styles['search']}>
        <Icon name="search" />
        <input
          type="search"
          aria-label={lists.find}
          aria-describedby={count}
          placeholder={lists.find}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
        <span id={count} className={styles['found']}>
          {lists.found(shown.length, listed.length)}
        </span>
      </div>
      <div className={styles['tools']}>
        <Segments
          label={lists.sort}
          value={sort}
          options={(['start', 'end', 'name'] as const).map((value) => ({
            value,
            name: lists.sorts[value],
          }))}
          onChoose={setSort}
        />
      </div>
      {shown.length === 0 ? <p className={styles['none']}>{lists.none}</p> : null}
      <VirtualList label={lists.projects} items={shown} keyOf={projectId} height={70}>
        {({ project, certainty }) => <ProjectRow project={project} certainty={certainty} />}
      </VirtualList>
    </>
  );
}

/** Bodies that are named in a row; its project has all of them. */
const MOST_PAYERS = 2;

const projectId = ({ project }: ListedProject): string => project.id;

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const ProjectRow = memo(function ProjectRow({
  project,
  certainty,
}: Pick<ListedProject, 'project' | 'certainty'>) {
  const { atlas, words } = useAtlas();
  const { panel } = words.messages;
  const facts = [
    whenInWords(project, words),
    words.messages.folded.line(partiesSaid(project, 'funding', atlas, words), MOST_PAYERS),
  ].filter((fact) => fact !== '');
  return (
    <article className={styles['project']} aria-label={words.projectName(project)}>
      <p className={styles['projectName']}>
        <ProjectLink project={project} />
        <StatusTag project={project} />
        {certainty === 'possible' ? <Tag tone="possible">{panel.possible}</Tag> : null}
      </p>
      <p className={styles['facts']}>{words.grammar.dots(facts)}</p>
    </article>
  );
});
