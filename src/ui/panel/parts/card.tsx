import { projectsOf } from '../../../core/domain/projects.ts';
import { StatusTag } from './status-tag.tsx';
import { memo, type ReactNode } from 'react';
import { ProjectName } from '../../parts/project-name.tsx';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { Certainty } from '../../../core/domain/bounds.ts';
import type { Project } from '../../../core/domain/project.ts';
import { openProject } from '../../../core/view-state/updates.ts';
import styles from './card.module.css';
import { projectColour } from '../../parts/project-colour.ts';
import { CARD_NAME, moveBetweenCards } from './project-list.tsx';
import { ViewLink } from './view-link.tsx';

interface CardProps {
  readonly project: Project;
  /** Position in the dataset. */
  readonly index: number;
  readonly certainty: Certainty;
  /** Stands at the right of the name. */
  readonly tag?: ReactNode;
  readonly children?: ReactNode;
}

/** One project of a list: its colour, its name, which opens it, and what the list says of it. */
export function Card({ project, index, certainty, tag, children }: CardProps) {
  const atlas = useHeaded();
  const words = useWords();
  const name = words.projectName(project);
  const spine = certainty === 'certain' ? styles['spine'] : styles['openSpine'];
  return (
    <li
      className={`${styles['card'] ?? ''} ${projectColour(index, projectsOf(atlas.dataset).size)}`}
    >
      <article aria-label={name}>
        <span className={spine} aria-hidden="true" />
        <div className={styles['head']}>
          <CardName project={project} />
          {tag}
        </div>
        {children}
      </article>
    </li>
  );
}

/** The same in any period. */
const CardName = memo(function CardName({ project }: Pick<CardProps, 'project'>) {
  return (
    <>
      <h3 className={styles['name']}>
        <ViewLink
          className={styles['open']}
          {...{ [CARD_NAME]: '' }}
          onKeyDown={moveBetweenCards}
          change={(view) => openProject(view, project.id)}
        >
          <ProjectName project={project} />
        </ViewLink>
      </h3>
      <StatusTag project={project} />
    </>
  );
});
