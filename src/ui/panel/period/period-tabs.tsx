import { useDeferredValue, useId, type KeyboardEvent } from 'react';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { ViewAnchor } from '../../parts/view-anchor.tsx';
import type { MonthInterval } from '../../../core/domain/month.ts';
import type { ViewChange } from '../../../core/view-state/store.ts';
import { showTab } from '../../../core/view-state/updates.ts';
import type { PanelList } from '../../../core/view-state/view-state.ts';
import { ProjectRows } from './project-rows.tsx';
import styles from './period-tabs.module.css';
import { RankedDonors } from './ranked-donors.tsx';
import { RankedPlaces } from './ranked-places.tsx';

const TABS = ['places', 'projects', 'donors'] as const;
type Tab = (typeof TABS)[number];

const changeTo =
  (tab: Tab): ViewChange =>
  (view) =>
    showTab(view, tab === 'places' ? null : tab);

const tabOf = (list: PanelList | null): Tab =>
  list === 'projects' || list === 'donors' ? list : 'places';

/**
 * Many projects of a period in three lists of which one is shown: by place, one by one, by who
 * pays.
 */
export function PeriodTabs({ period }: { readonly period: MonthInterval }) {
  const { store, words } = useAtlas();
  const { lists } = words.messages;
  const shown = tabOf(useView((view) => view.list));
  // The heading and the map never wait for a list.
  const shownPeriod = useDeferredValue(period);
  const id = useId();
  // Of tabs more keys are expected than of links.
  const move = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ' ': 0 }[event.key];
    const next =
      step === undefined
        ? { Home: TABS[0], End: TABS.at(-1) }[event.key]
        : TABS[(TABS.indexOf(shown) + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    event.preventDefault();
    store.choose(changeTo(next));
    document.getElementById(`${id}${next}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={lists.tabs} className={styles['tabs']}>
        {TABS.map((tab) => (
          <ViewAnchor
            key={tab}
            role="tab"
            id={`${id}${tab}`}
            className={styles['tab']}
            aria-selected={tab === shown}
            aria-controls={tab === shown ? `${id}panel` : undefined}
            tabIndex={tab === shown ? 0 : -1}
            onKeyDown={move}
            change={changeTo(tab)}
          >
            {lists[tab]}
          </ViewAnchor>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shown}`}>
        {shown === 'places' ? (
          <RankedPlaces period={shownPeriod} />
        ) : shown === 'projects' ? (
          <ProjectRows period={shownPeriod} />
        ) : (
          <RankedDonors period={shownPeriod} />
        )}
      </div>
    </>
  );
}
