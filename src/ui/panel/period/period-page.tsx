import { projectsOf } from '../../../core/domain/projects.ts';
import { useMemo } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { doubtSentence } from '../../../words/sentences/doubt-words.ts';
import { MOST_COLOURS } from '../../../core/selectors/projects/most-colours.ts';
import { cardOrder } from '../../../core/selectors/projects/card-order.ts';
import { dateDoubt } from '../../../core/selectors/projects/date-doubt.ts';
import { activeProjects } from '../../../core/selectors/projects/listed-projects.ts';
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
  const summary = useMemo(() => targetSummary(atlas, period), [atlas, period]);
  const isEmpty = summary.projects === 0;
  // What stays from one period to another stands at the same place: it is kept, not made anew.
  return (
    <>
      {isEmpty ? null : (
        <Derived by={{ field: source.counts, rule: source.countsRule }}>
          <p className={styles['summary']}>{words.messages.panel.summary(summary)}</p>
        </Derived>
      )}
      {isMany ? (
        <Lazy lazy={periodTabs}>{({ PeriodTabs }) => <PeriodTabs period={period} />}</Lazy>
      ) : isEmpty ? (
        <EmptyPeriod period={period} place={null} />
      ) : (
        <Cards period={period} />
      )}
      {isMany ? null : <OutsidePeriod period={period} leads={!isEmpty} />}
      <AboutLink />
    </>
  );
}

/** Cards of few projects. */
function Cards({ period }: { readonly period: MonthInterval }) {
  const { atlas, words } = useAtlas();
  return (
    <ProjectList label={words.messages.panel.projects}>
      {cardOrder(atlas, activeProjects(atlas, period)).map(({ project, index, certainty }) => {
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
