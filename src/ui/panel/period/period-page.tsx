import { projectsOf } from '../../../core/domain/projects.ts';
import { useDeferredValue, useMemo } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { doubtSentence } from '../../../words/sentences/doubt-words.ts';
import { MOST_COLOURS } from '../../../core/selectors/projects/most-colours.ts';
import { cardOrder } from '../../../core/selectors/projects/card-order.ts';
import { dateDoubt } from '../../../core/selectors/projects/date-doubt.ts';
import {
  activeProjects,
  type ListedProject,
} from '../../../core/selectors/projects/listed-projects.ts';
import { targetSummary } from '../../../core/selectors/projects/target-summary.ts';
import { AboutLink } from './about-link.tsx';
import { Derived } from '../source/derived.tsx';
import { EmptyPeriod } from './empty-period.tsx';
import { OutsidePeriod } from './outside-period.tsx';
import styles from '../page.module.css';
import { periodTabs } from './period-tabs-part.ts';
import { ProjectCard } from './project-card.tsx';
import { ProjectList } from '../parts/project-list.tsx';
import { Lazy } from '../../controls/lazy-part.tsx';

/** The panel with nothing open: what is active in the period, as cards. */
export function PeriodPage({ period }: { readonly period: MonthInterval }) {
  const { atlas, words } = useAtlas();
  const { source } = words.messages;
  const isMany = projectsOf(atlas.dataset).size > MOST_COLOURS;
  // What is counted of many projects follows the period when there is time for it.
  const shownPeriod = useDeferredValue(isMany ? period : null) ?? period;
  const listed = useMemo(() => activeProjects(atlas, shownPeriod), [atlas, shownPeriod]);
  const summary = useMemo(() => targetSummary(atlas, listed), [atlas, listed]);
  if (listed.length === 0) {
    return (
      <>
        {isMany ? (
          <Lazy lazy={periodTabs}>{({ PeriodTabs }) => <PeriodTabs period={period} />}</Lazy>
        ) : (
          <>
            <EmptyPeriod period={period} place={null} />
            <OutsidePeriod period={period} leads={false} />
          </>
        )}
        <AboutLink />
      </>
    );
  }
  return (
    <>
      <Derived by={{ field: source.counts, rule: source.countsRule }}>
        <p className={styles['summary']}>{words.messages.panel.summary(summary)}</p>
      </Derived>
      {isMany ? (
        <Lazy lazy={periodTabs}>{({ PeriodTabs }) => <PeriodTabs period={period} />}</Lazy>
      ) : (
        <>
          <Cards listed={cardOrder(atlas, listed)} period={period} />
          <OutsidePeriod period={period} />
        </>
      )}
      <AboutLink />
    </>
  );
}

interface CardsProps {
  readonly listed: readonly ListedProject[];
  readonly period: MonthInterval;
}

function Cards({ listed, period }: CardsProps) {
  const { atlas, words } = useAtlas();
  return (
    <ProjectList label={words.messages.panel.projects}>
      {listed.map(({ project, index, certainty }) => {
        const doubt = dateDoubt(project, atlas.bounds[index] ?? null, period);
        return (
          <ProjectCard
            key={project.id}
            project={project}
            index={index}
            certainty={certainty}
            period={period}
            doubt={doubt === null ? null : doubtSentence(doubt, words)}
          />
        );
      })}
    </ProjectList>
  );
}
