import { memo, type ReactNode } from 'react';
import { DataText } from '../../parts/data-text.tsx';
import { PartyNames } from '../../parts/party-name.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Certainty } from '../../../core/domain/bounds.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { partiesOf, type Project } from '../../../core/domain/project.ts';
import { AddedCardValues } from '../added/added-layer.tsx';
import { Card } from '../parts/card.tsx';
import { DurationBar } from '../parts/duration-bar.tsx';
import styles from './project-card.module.css';
import { unreadParties, whenInWords } from '../../../words/sentences/unread-words.ts';
import { whereInShort } from '../../../words/sentences/where-words.ts';
import { Tag } from '../parts/tag.tsx';

/** What the rows show. */
const CARD_FIELDS = ['topic', 'targets', 'start', 'parties'] as const;

interface ProjectCardProps {
  readonly project: Project;
  readonly index: number;
  readonly certainty: Certainty;
  /**
   * The period, where the card draws it; absent in long lists, so that scrubbing doesn't draw all
   * of them anew.
   */
  readonly period?: MonthInterval | undefined;
  /** The sentence of doubt, which depends on the period, is made by the list. */
  readonly doubt: string | null;
}

/** A project with nothing open: what it is about, where, when, who pays and who monitors. */
export const ProjectCard = memo(function ProjectCard({
  project,
  index,
  certainty,
  period,
  doubt,
}: ProjectCardProps) {
  const { atlas, words } = useAtlas();
  const bounds = atlas.bounds[index] ?? null;
  return (
    <Card
      project={project}
      index={index}
      certainty={certainty}
      tag={
        certainty === 'possible' ? (
          <Tag tone="possible">{words.messages.panel.possible}</Tag>
        ) : undefined
      }
    >
      <CardFacts project={project} />
      {doubt === null ? null : <p className={styles['doubt']}>{doubt}</p>}
      {period === undefined || bounds === null ? null : (
        <DurationBar bounds={bounds} period={period} />
      )}
    </Card>
  );
});

/** What is said of a project in any period. */
const CardFacts = memo(function CardFacts({ project }: Pick<ProjectCardProps, 'project'>) {
  const { atlas, words } = useAtlas();
  const { panel } = words.messages;
  const named = (role: 'funding' | 'accountable'): ReactNode => {
    const parties = partiesOf(project, role);
    return parties.length > 0 ? (
      <PartyNames parties={parties} />
    ) : (
      (unreadParties(project, words) ?? words.messages.notStated)
    );
  };
  const rows = [
    { name: panel.where, value: whereInShort(project, atlas, words) },
    { name: panel.when, value: whenInWords(project, words) },
    { name: panel.pays, value: named('funding') },
    { name: panel.monitors, value: named('accountable') },
  ];
  return (
    <>
      {project.topic === undefined ? null : (
        <p className={styles['topic']}>
          <DataText of={project.topic} />
        </p>
      )}
      <dl className={styles['rows']}>
        {rows.map(({ name, value }) => (
          <div key={name} className={styles['row']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <AddedCardValues project={project} fields={CARD_FIELDS} />
    </>
  );
});
