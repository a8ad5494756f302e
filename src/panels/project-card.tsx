import { memo } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import type { Certainty } from '../domain/bounds.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { Project } from '../domain/project.ts';
import { AddedCardValues } from './added-values.tsx';
import { Card } from './card.tsx';
import { DurationBar } from './duration-bar.tsx';
import styles from './project-card.module.css';
import { partyNames } from '../i18n/party-names.ts';
import { whereInShort } from '../i18n/where-words.ts';
import { Tag } from './tag.tsx';

/** What the rows show. */
const CARD_FIELDS = ['topic', 'targets', 'start', 'parties'] as const;

interface ProjectCardProps {
  readonly project: Project;
  readonly index: number;
  readonly certainty: Certainty;
  /** The period, where the card draws it; absent in long lists, so that scrubbing doesn't draw all of them anew. */
  readonly period?: MonthInterval | undefined;
  /** The sentence of doubt, which depends on the period, is made by the list. */
  readonly doubt: string | null;
}

/** A project with nothing open: what it is about, where, when, who pays and who monitors. */
export const ProjectCard = memo(function ProjectCard({ project, index, certainty, period, doubt }: ProjectCardProps) {
  const { atlas, words } = useAtlas();
  const { panel, notStated } = words.messages;
  const bounds = atlas.bounds[index] ?? null;
  const named = (role: 'funding' | 'accountable'): string => partyNames(project, role, atlas, words).join('; ') || notStated;
  const rows = [
    { name: panel.where, value: whereInShort(project, atlas, words) },
    { name: panel.when, value: words.dates.duration(project.start, project.end) ?? notStated },
    { name: panel.pays, value: named('funding') },
    { name: panel.monitors, value: named('accountable') },
  ];
  return (
    <Card project={project} index={index} certainty={certainty} tag={certainty === 'possible' ? <Tag tone="possible">{panel.possible}</Tag> : undefined}>
      {project.topic === undefined ? null : <p className={styles['topic']}>{words.text(project.topic)}</p>}
      <dl className={styles['rows']}>
        {rows.map(({ name, value }) => (
          <div key={name} className={styles['row']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <AddedCardValues project={project} fields={CARD_FIELDS} />
      {doubt === null ? null : <p className={styles['doubt']}>{doubt}</p>}
      {period === undefined || bounds === null ? null : <DurationBar bounds={bounds} period={period} />}
    </Card>
  );
});
