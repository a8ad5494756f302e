import { isolated } from '../../../core/domain/text/isolated.ts';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import type { Organisation } from '../../../core/domain/dataset.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import type { PartyRole } from '../../../core/domain/project.ts';
import type { ListedBodyProject } from '../../../core/selectors/records/body-roles.ts';
import { whenInWords } from '../../../words/sentences/unread-words.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import styles from './body-page.module.css';
import { AddedCardValues } from '../added/added-values.tsx';
import { Card } from '../parts/card.tsx';
import { DurationBar } from '../parts/duration-bar.tsx';
import { Stated } from '../source/record-stated.tsx';

interface BodyProjectCardProps {
  readonly body: Organisation;
  readonly partyRole: PartyRole;
  readonly entry: ListedBodyProject;
  readonly period: MonthInterval;
}

/** A project of a body: its dates, the source's words for the body there, and when it runs. */
export function BodyProjectCard({ body, partyRole, entry, period }: BodyProjectCardProps) {
  const atlas = useHeaded();
  const words = useWords();
  const { about } = words.messages;
  const { project, index, certainty, parties } = entry;
  const bounds = atlas.bounds[index] ?? null;
  const names = parties.map((party) => party.as ?? words.text(party.name ?? body.name));
  return (
    <Card
      project={project}
      index={index}
      certainty={certainty}
      tag={<span className={styles['dates']}>{whenInWords(project, words)}</span>}
    >
      <Stated
        field={`${about.roles[partyRole]} ${words.projectName(project)}`}
        facts={factsOf(project, `parties.${partyRole}`)}
      >
        {names.map((name) => (
          <p key={name} className={styles['names']}>
            {about.namedAs(isolated(name))}
          </p>
        ))}
      </Stated>
      <AddedCardValues project={project} fields={['start']} />
      {bounds === null ? null : <DurationBar bounds={bounds} period={period} />}
    </Card>
  );
}
