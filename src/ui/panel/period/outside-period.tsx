import { possibleMonths } from '../../../core/domain/bounds.ts';
import { projectsOf } from '../../../core/domain/projects.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { projectColour } from '../../parts/project-colour.ts';
import { isShown } from '../../../core/domain/atlas.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import type { Project } from '../../../core/domain/project.ts';
import { unreadDates } from '../../../words/sentences/unread-words.ts';
import { projectState, type ProjectState } from '../../../core/selectors/projects/heading.ts';
import { setPeriod } from '../../../core/view-state/updates.ts';
import styles from './outside-period.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { ViewLink } from '../parts/view-link.tsx';

interface OutsidePeriodProps {
  readonly period: MonthInterval;
  /** Whether the dates lead to the months; not where the panel offers the nearest ones already. */
  readonly leads?: boolean;
}

/**
 * The projects that count and aren't active in a period: each can be opened, and its dates lead to
 * its months.
 */
export function OutsidePeriod({ period, leads = true }: OutsidePeriodProps) {
  const { atlas, words } = useAtlas();
  const { lists } = words.messages;
  const outside = projectsOf(atlas.dataset).flatMap((project, index) => {
    const bounds = atlas.bounds[index] ?? null;
    const state = projectState(project, bounds, period);
    return !isShown(atlas, index) || state.state === 'active' || state.state === 'possible'
      ? []
      : [{ project, index, bounds, state }];
  });
  if (outside.length === 0) return null;
  return (
    <section className={styles['outside']}>
      <h2 className={styles['title']}>{lists.outside}</h2>
      <ul aria-label={lists.outside}>
        {outside.map(({ project, index, bounds, state }) => (
          <li
            key={project.id}
            className={`${styles['card'] ?? ''} ${projectColour(index, projectsOf(atlas.dataset).size)}`}
          >
            <span className={styles['spine']} aria-hidden="true" />
            <span className={styles['name']}>
              <ProjectLink project={project} />
              <StatusTag project={project} />
            </span>
            {bounds === null || !leads ? (
              <span className={styles['state']}>{said(state, project)}</span>
            ) : (
              <ViewLink
                className={styles['state']}
                aria-label={lists.goTo(said(state, project))}
                change={(view) => setPeriod(view, possibleMonths(bounds))}
              >
                {said(state, project)}
              </ViewLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

  function said(of: ProjectState, project: Project): string {
    switch (of.state) {
      case 'ended':
        return lists.ended(words.dates.shortEdtf(of.date));
      case 'begins':
        return lists.begins(words.dates.shortEdtf(of.date));
      case 'undated':
        return unreadDates(project, words) ?? lists.undated;
      case 'unknown':
      case 'active':
      case 'possible':
        return lists.unknown;
    }
  }
}
