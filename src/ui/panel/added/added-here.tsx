import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { datesInWords } from '../../../words/sentences/unread-words.ts';
import { addedHere } from '../../../core/selectors/added/added-here.ts';
import type { PairedRegion } from '../../../core/selectors/added/pairings.ts';
import styles from './added-facts.module.css';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { SourceMark } from '../source/source-mark.tsx';

interface AddedHereProps {
  readonly place: AreaId;
  readonly period: MonthInterval;
}

/** The projects that other sources bring to a place, and with whom it was paired. */
export function AddedHere({ place, period }: AddedHereProps) {
  const { atlas, added, words } = useAtlas();
  const { messages } = words;
  if (added === undefined) return null;
  const here = addedHere(atlas, added, place, period);
  if (here.length === 0) return null;
  const nameOf = ({ name, areas }: PairedRegion): string =>
    isolated(name ?? words.grammar.commas(areas.map(words.areas.of)));
  return (
    <section className={page['section']}>
      <h2 className={page['title']}>{messages.added.namedBy}</h2>
      <ul aria-label={messages.added.namedBy}>
        {here.map(({ project, certainty, pairings, facts }) => (
          <li key={project.id} className={styles['fact']}>
            <div className={styles['what']}>
              <p>
                <ProjectLink project={project} />
              </p>
              {pairings.map(({ id, home, partner }) => (
                <p key={id}>
                  {messages.added.pair(nameOf(home), partner === null ? null : nameOf(partner))}
                </p>
              ))}
              <p className={styles['when']}>
                {words.grammar.semicolons([
                  datesInWords(project, words),
                  messages.added.activity(certainty, words.when(period)),
                ])}
              </p>
            </div>
            <SourceMark field={words.projectName(project)} facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
