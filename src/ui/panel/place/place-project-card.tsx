import { memo } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { FoldedNames, isFolded } from '../../controls/folded-names.tsx';
import type { AreaId } from '../../../core/domain/area.ts';
import type { PlaceProject, WayTag } from '../../../core/selectors/places/place-page.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import { AddedCardValues } from '../added/added-values.tsx';
import { Card } from '../parts/card.tsx';
import page from '../page.module.css';
import styles from './place-project-card.module.css';
import { partiesSaid } from '../../../words/sentences/party-names.ts';
import { datesInWords, payersInWords } from '../../../words/sentences/unread-words.ts';
import { Stated } from '../source/record-stated.tsx';
import { Tag } from '../parts/tag.tsx';
import { WayLines } from './way-lines.tsx';

interface PlaceProjectCardProps {
  readonly place: AreaId;
  readonly listed: PlaceProject;
  /** The sentence of doubt, which depends on the period, is made by the list. */
  readonly doubt: string | null;
}

/** Of a project on the same ways everything is the same but how sure it is. */
const isSameCard = (one: PlaceProjectCardProps, other: PlaceProjectCardProps): boolean =>
  one.place === other.place &&
  one.doubt === other.doubt &&
  one.listed.index === other.listed.index &&
  one.listed.certainty === other.listed.certainty &&
  one.listed.paths === other.listed.paths;

/**
 * A project that reaches the selected place: on which ways, why we say so, and who pays; each with
 * its source.
 */
export const PlaceProjectCard = memo(function PlaceProjectCard({
  place,
  listed,
  doubt,
}: PlaceProjectCardProps) {
  const { atlas, words } = useAtlas();
  const { panel, source, notStated } = words.messages;
  const { project, index, certainty, tag, ways } = listed;
  const name = isolated(words.projectName(project));
  const duration = datesInWords(project, words);
  const payers = partiesSaid(project, 'funding', atlas, words);
  const monitors = partiesSaid(project, 'accountable', atlas, words);
  return (
    <Card project={project} index={index} certainty={certainty} tag={<PathTag tag={tag} />}>
      <Stated
        field={source.whenOf(name)}
        facts={factsOf(project, 'start', 'end')}
        reading={duration}
      >
        <p className={page['note']}>{duration ?? notStated}</p>
      </Stated>
      {ways.map((way) => (
        <WayLines key={way.reason} place={place} project={project} way={way} />
      ))}
      {doubt === null ? null : <p className={page['note']}>{doubt}</p>}
      <Stated field={source.paysFor(name)} facts={factsOf(project, 'parties.funding')}>
        <p className={styles['party']}>
          {isFolded(payers.length) ? (
            <Bodies names={payers} said={panel.paidBy} before={panel.paidByMany} />
          ) : (
            payersInWords(project, atlas, words)
          )}
        </p>
      </Stated>
      {monitors.length === 0 ? null : (
        <Stated field={source.monitorOf(name)} facts={factsOf(project, 'parties.accountable')}>
          <p className={page['note']}>
            <Bodies names={monitors} said={panel.monitoredBy} before={panel.monitoredByMany} />
          </p>
        </Stated>
      )}
      <AddedCardValues project={project} fields={['start', 'parties']} />
    </Card>
  );
}, isSameCard);

function PathTag({ tag }: { readonly tag: WayTag }) {
  const { words } = useAtlas();
  return (
    <Tag tone={tag === 'possible' ? 'possible' : 'certain'}>{words.messages.panel.tags[tag]}</Tag>
  );
}

/** Bodies in a sentence; many of them folded behind its beginning. */
function Bodies({
  names,
  said,
  before,
}: {
  readonly names: readonly string[];
  readonly said: (names: readonly string[]) => string;
  readonly before: string;
}) {
  const { grammar } = useAtlas().words;
  if (!isFolded(names.length)) return <span>{said(names)}</span>;
  return (
    <>
      <span>{before}</span>
      <FoldedNames
        joined="semicolon"
        names={names.map((name, position) => ({
          key: `${String(position)} ${name}`,
          shown: grammar.body(name),
        }))}
      />
    </>
  );
}
