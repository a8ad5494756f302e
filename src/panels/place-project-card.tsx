import { useAtlas } from '../controls/atlas-context.ts';
import type { AreaId } from '../domain/area.ts';
import type { MonthInterval } from '../domain/month.ts';
import { doubtSentence } from '../i18n/doubt-words.ts';
import { dateDoubt } from '../selectors/date-doubt.ts';
import type { PlaceProject, WayTag } from '../selectors/place-page.ts';
import { factsOf } from '../selectors/records.ts';
import { AddedCardValues } from './added-values.tsx';
import { Card } from './card.tsx';
import page from './page.module.css';
import styles from './place-project-card.module.css';
import { partyNames } from '../i18n/party-names.ts';
import { Stated } from './record-stated.tsx';
import { Tag } from './tag.tsx';
import { WayLines } from './way-lines.tsx';

interface PlaceProjectCardProps {
  readonly place: AreaId;
  readonly listed: PlaceProject;
  readonly period: MonthInterval;
}

/** A project that reaches the selected place: on which ways, why we say so, and who pays; each with its source. */
export function PlaceProjectCard({ place, listed, period }: PlaceProjectCardProps) {
  const { atlas, words } = useAtlas();
  const { panel, source, notStated } = words.messages;
  const { project, index, certainty, tag, ways } = listed;
  const doubt = dateDoubt(project, atlas.bounds[index] ?? null, period);
  const payers = partyNames(project, 'funding', atlas, words);
  const name = words.projectName(project);
  const duration = words.dates.duration(project.start, project.end);
  const monitors = partyNames(project, 'accountable', atlas, words);
  return (
    <Card project={project} index={index} certainty={certainty} tag={<PathTag tag={tag} />}>
      <Stated field={source.whenOf(name)} facts={factsOf(project, 'start', 'end')} reading={duration}>
        <p className={page['note']}>{duration ?? notStated}</p>
      </Stated>
      {ways.map((way) => (
        <WayLines key={way.reason} place={place} project={project} way={way} />
      ))}
      {doubt === null ? null : <p className={page['note']}>{doubtSentence(doubt, words)}</p>}
      <Stated field={source.paysFor(name)} facts={factsOf(project, 'parties.funding')}>
        <p className={styles['party']}>{payers.length === 0 ? panel.payerNotStated : panel.paidBy(payers)}</p>
      </Stated>
      {monitors.length === 0 ? null : (
        <Stated field={source.monitorOf(name)} facts={factsOf(project, 'parties.accountable')}>
          <p className={page['note']}>{panel.monitoredBy(monitors)}</p>
        </Stated>
      )}
      <AddedCardValues project={project} fields={['start', 'parties']} />
    </Card>
  );
}

function PathTag({ tag }: { readonly tag: WayTag }) {
  const { words } = useAtlas();
  return <Tag tone={tag === 'possible' ? 'possible' : 'certain'}>{words.messages.panel.tags[tag]}</Tag>;
}
