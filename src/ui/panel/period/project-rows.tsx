import { memo, useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Icon } from '../../controls/icon.tsx';
import { Segments } from '../../controls/button.tsx';
import { folded } from '../../../core/domain/text/folded.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { partiesSaid } from '../../../words/sentences/party-names.ts';
import { whenInWords } from '../../../words/sentences/unread-words.ts';
import type { Atlas } from '../../../core/domain/atlas.ts';
import type { Certainty } from '../../../core/domain/bounds.ts';
import type { Project } from '../../../core/domain/project.ts';
import { projectsOf } from '../../../core/domain/projects.ts';
import {
  activeInOrder,
  orderBy,
  orderByMonth,
  type ProjectOrder,
} from '../../../core/selectors/projects/active-order.ts';
import type { Words } from '../../../words/words.ts';
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
export const ProjectRows = memo(function ProjectRows({
  period,
}: {
  readonly period: MonthInterval;
}) {
  const { atlas, words } = useAtlas();
  const { lists } = words.messages;
  const count = useId();
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<Sort>('start');
  const wanted = folded(useDeferredValue(typed).trim());
  const projects = projectsOf(atlas.dataset);
  // A step takes what is active from an order that stays.
  const order = useMemo(() => ordered(atlas, sort, words), [atlas, sort, words]);
  const { positions: listed, isCertain } = useMemo(
    () => activeInOrder(atlas, period, order),
    [atlas, period, order],
  );
  const textOf = useMemo(
    () =>
      kept((position) => {
        const project = projects.at(position);
        return project === undefined
          ? ''
          : folded(`${words.projectName(project)} ${words.text(project.title)}`);
      }),
    [projects, words],
  );
  const shown = useMemo(
    () => (wanted === '' ? listed : listed.filter((position) => textOf(position).includes(wanted))),
    [listed, textOf, wanted],
  );
  const keyOf = useCallback(
    (position: number) =>
      projects.stored === null ? (projects.at(position)?.id ?? '') : String(position),
    [projects],
  );
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
      <VirtualList label={lists.projects} items={shown} keyOf={keyOf} height={70}>
        {(position) => {
          const project = projects.at(position);
          return project === undefined ? null : (
            <ProjectRow
              project={project}
              certainty={isCertain(position) ? 'certain' : 'possible'}
            />
          );
        }}
      </VirtualList>
    </>
  );
});

/** Bodies that are named in a row; its project has all of them. */
const MOST_PAYERS = 2;

function ordered(atlas: Atlas, sort: Sort, words: Words): ProjectOrder {
  switch (sort) {
    case 'start':
      return orderByMonth(atlas, ({ earliestStart }) => earliestStart);
    case 'end':
      return orderByMonth(atlas, ({ latestEnd }) => latestEnd);
    case 'name': {
      const projects = projectsOf(atlas.dataset);
      const nameOf = kept((position) => {
        const project = projects.at(position);
        return project === undefined ? '' : words.projectName(project);
      });
      return orderBy(atlas, (a, b) => words.grammar.compareNumbered(nameOf(a), nameOf(b)));
    }
  }
}

/** Texts of projects by their positions, each made once. */
function kept(textAt: (position: number) => string): (position: number) => string {
  const texts: (string | undefined)[] = [];
  return (position) => (texts[position] ??= textAt(position));
}

const ProjectRow = memo(function ProjectRow({
  project,
  certainty,
}: {
  readonly project: Project;
  readonly certainty: Certainty;
}) {
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
