import { possibleMonths } from '../../../core/domain/bounds.ts';
import { projectsOf } from '../../../core/domain/projects.ts';
import { useHeaded } from '../../../session/session-context.ts';
import { useWords } from '../../../session/words-context.ts';
import { buttonClass } from '../../controls/button.tsx';
import type { Edtf } from '../../../core/domain/edtf.ts';
import { unreadIn } from '../../../core/domain/unread.ts';
import { doubtSentence } from '../../../words/sentences/doubt-words.ts';
import { dateDoubt } from '../../../core/selectors/projects/date-doubt.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import { setPeriod } from '../../../core/view-state/updates.ts';
import styles from './activity-note.module.css';
import { ViewLink } from '../parts/view-link.tsx';

/**
 * An open project says where it stands: outside its months, with the way to them; possibly active,
 * with what leaves it open.
 */
export function ActivityNote({ state }: { readonly state: Extract<Heading, { kind: 'project' }> }) {
  const atlas = useHeaded();
  const words = useWords();
  const { panel } = words.messages;
  const bounds = atlas.bounds[projectsOf(atlas.dataset).indexOf(state.project.id)] ?? null;
  const doubt = dateDoubt(state.project, bounds, state.period);
  if (doubt !== null) return <p className={styles['note']}>{doubtSentence(doubt, words)}</p>;
  if (state.state === 'undated')
    return (
      <p className={styles['note']}>
        {unreadIn(state.project, 'start', 'end').length === 0
          ? panel.undated
          : words.messages.unread.undated}
      </p>
    );
  if (state.state !== 'ended' && state.state !== 'begins') return null;
  const outside = state.state === 'ended' ? panel.ended : panel.begins;
  const months = bounds === null ? null : possibleMonths(bounds);
  const short = (date: Edtf | null): string | null => {
    if (date === null) return null;
    return date.kind === 'span' && date.earliest === date.latest && !date.doubtful
      ? words.dates.shortMonth(date.earliest)
      : words.dates.edtf(date);
  };
  return (
    <div className={styles['row']}>
      <p className={styles['note']}>{outside(short(state.date))}</p>
      {months === null ? null : (
        <ViewLink
          className={buttonClass({ look: 'outlined', className: styles['show'] })}
          change={(view) => setPeriod(view, months)}
        >
          {panel.showMonths(words.dates.interval(months))}
        </ViewLink>
      )}
    </div>
  );
}
