import { projectsOf } from '../../../core/domain/projects.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Icon } from '../../controls/icon.tsx';
import type { AreaId } from '../../../core/domain/area.ts';
import { isShown } from '../../../core/domain/atlas.ts';
import { singleMonth, yearOf, type MonthInterval } from '../../../core/domain/month.ts';
import { emptyWords } from '../../../words/sentences/empty-words.ts';
import { emptiness } from '../../../core/selectors/projects/emptiness.ts';
import { clearFilters, setPeriod } from '../../../core/view-state/updates.ts';
import styles from './empty-period.module.css';
import page from '../page.module.css';
import { useGo } from '../panel-navigation.ts';
import { ViewLink } from '../parts/view-link.tsx';

interface EmptyPeriodProps {
  readonly period: MonthInterval;
  /** The selected place, if any: then the nearest month in which something reaches it. */
  readonly place: AreaId | null;
}

/**
 * Nothing in the period: the way to the nearest month with something in it, or why there is none.
 */
export function EmptyPeriod({ period, place }: EmptyPeriodProps) {
  const { atlas, words } = useAtlas();
  const { panel } = words.messages;
  const empty = emptiness(atlas, period, place);
  if (empty.kind !== 'elsewhen') {
    return (
      <>
        <p className={page['summary']}>{emptyWords(empty, atlas, place, words)}</p>
        {atlas.shown === null ? null : (
          <ul className={styles['offers']}>
            <ClearFilters />
          </ul>
        )}
      </>
    );
  }
  const { nearest } = empty;
  const when = words.when(period);
  const earlier = nearest.month < period.first;
  const away = earlier ? nearest.month - period.first : nearest.month - period.last;
  return (
    <>
      <p className={page['summary']}>
        {place === null ? panel.empty(when) : panel.emptyPlace(words.areas.inSentence(place), when)}
      </p>
      <ul className={styles['offers']}>
        <li>
          <ViewLink
            className={`${styles['offer'] ?? ''} ${styles['first'] ?? ''}`}
            change={(view) => setPeriod(view, singleMonth(nearest.month))}
          >
            <Icon name={earlier ? 'previous' : 'next'} />
            <span>
              <strong className={styles['what']}>{words.dates.month(nearest.month)}</strong>
              <span
                className={styles['more']}
              >{` ${words.grammar.commas([panel.nearest(nearest.counts), panel.monthsAway(away)])}`}</span>
            </span>
          </ViewLink>
        </li>
        {place === null ? <WholeTime /> : null}
        {atlas.shown === null ? null : <ClearFilters />}
      </ul>
    </>
  );
}

function ClearFilters() {
  const { words } = useAtlas();
  const go = useGo();
  return (
    <li>
      <button
        type="button"
        className={styles['offer']}
        onClick={() => {
          go(clearFilters);
        }}
      >
        <Icon name="filter" />
        <strong className={styles['what']}>{words.messages.filters.offerClear}</strong>
      </button>
    </li>
  );
}

function WholeTime() {
  const { atlas, words } = useAtlas();
  const { panel } = words.messages;
  const dated = atlas.bounds.flatMap((bounds, index) =>
    bounds !== null && isShown(atlas, index) ? [bounds] : [],
  );
  const first = Math.min(...dated.map(({ earliestStart }) => yearOf(earliestStart)));
  const last = Math.max(...dated.map(({ latestEnd }) => yearOf(latestEnd)));
  return (
    <li>
      <ViewLink className={styles['offer']} change={(view) => setPeriod(view, 'all')}>
        <Icon name="arrow" />
        <span>
          <strong className={styles['what']}>{panel.wholeTime(String(first), String(last))}</strong>
          <span
            className={styles['more']}
          >{` ${panel.allAtOnce(dated.length, projectsOf(atlas.dataset).size)}`}</span>
        </span>
      </ViewLink>
    </li>
  );
}
