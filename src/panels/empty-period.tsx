import { useAtlas } from '../controls/atlas-context.ts';
import { Icon } from '../controls/icon.tsx';
import type { AreaId } from '../domain/area.ts';
import { singleMonth, yearOf, type MonthInterval } from '../domain/month.ts';
import { nearestActiveMonth } from '../selectors/nearest-active.ts';
import { setPeriod } from '../view-state/updates.ts';
import styles from './empty-period.module.css';
import page from './page.module.css';
import { useGo } from './panel-navigation.ts';

interface EmptyPeriodProps {
  readonly period: MonthInterval;
  /** The selected place, if any: then the nearest month in which something reaches it. */
  readonly place: AreaId | null;
}

/** Nothing in the period: the way to the nearest month with something in it. */
export function EmptyPeriod({ period, place }: EmptyPeriodProps) {
  const { atlas, words } = useAtlas();
  const go = useGo();
  const { panel } = words.messages;
  const nearest = nearestActiveMonth(atlas, period, place);
  if (nearest === null) return <p className={page['summary']}>{place === null ? panel.emptyEver : panel.emptyPlaceEver(words.messages.inSentence(place, words.areas.of(place)))}</p>;
  const when = words.when(period);
  const earlier = nearest.month < period.first;
  const away = earlier ? nearest.month - period.first : nearest.month - period.last;
  return (
    <>
      <p className={page['summary']}>{place === null ? panel.empty(when) : panel.emptyPlace(words.messages.inSentence(place, words.areas.of(place)), when)}</p>
      <ul className={styles['offers']}>
        <li>
          <button
            type="button"
            className={`${styles['offer'] ?? ''} ${styles['first'] ?? ''}`}
            onClick={() => {
              go((view) => setPeriod(view, singleMonth(nearest.month)));
            }}
          >
            <Icon name={earlier ? 'previous' : 'next'} />
            <span>
              <strong className={styles['what']}>{words.dates.month(nearest.month)}</strong>{' '}
              <span className={styles['more']}>
                {panel.nearest(nearest.counts)}, {panel.monthsAway(away)}
              </span>
            </span>
          </button>
        </li>
        {place === null ? <WholeTime /> : null}
      </ul>
    </>
  );
}

function WholeTime() {
  const { atlas, words } = useAtlas();
  const go = useGo();
  const { panel } = words.messages;
  const dated = atlas.bounds.filter((bounds) => bounds !== null);
  const first = Math.min(...dated.map(({ earliestStart }) => yearOf(earliestStart)));
  const last = Math.max(...dated.map(({ latestEnd }) => yearOf(latestEnd)));
  return (
    <li>
      <button
        type="button"
        className={styles['offer']}
        onClick={() => {
          go((view) => setPeriod(view, 'all'));
        }}
      >
        <Icon name="arrow" />
        <span>
          <strong className={styles['what']}>{panel.wholeTime(String(first), String(last))}</strong>{' '}
          <span className={styles['more']}>{panel.allAtOnce(dated.length)}</span>
        </span>
      </button>
    </li>
  );
}
