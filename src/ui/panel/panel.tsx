import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { useHead, useSession, useShown } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { isShown, type Atlas } from '../../core/domain/atlas.ts';
import type { Project } from '../../core/domain/project.ts';
import type { Words } from '../../words/words.ts';
import type { Heading } from '../../core/selectors/projects/heading.ts';
import { AboutPage } from './about/about-page.tsx';
import { AddedContent, AddedLayer, AddedPairs } from './added/added-layer.tsx';
import { BodyPage } from './body/body-page.tsx';
import { ComparisonPage } from './compare/comparison-page.tsx';
import {
  AboutCrumbs,
  BodyCrumbs,
  ComparisonCrumbs,
  PlaceCrumbs,
  ProjectCrumbs,
  RecordCrumbs,
} from './crumbs.tsx';
import { GapsPage } from './compare/gaps-page.tsx';
import { ListSwitch } from './period/list-switch.tsx';
import { FocusHeading } from './panel-navigation.ts';
import styles from './panel.module.css';
import { OverlapsPage } from './compare/overlaps-page.tsx';
import { PanelScroller } from './panel-scroller.ts';
import { PeriodPage } from './period/period-page.tsx';
import { PlacePage } from './place/place-page.tsx';
import { ProjectPage } from './project/project-page.tsx';
import { RecordPage } from './about/record-page.tsx';
import { OpenCardContext } from './source/source-tools.ts';
import { StatusNote } from './parts/status-note.tsx';
import { SourceLine } from './source-line.tsx';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** What the page round the panel can do with it. */
export interface PanelHandle {
  /** Moves the focus to the heading: after a choice in the search, or a close. */
  readonly focusHeading: () => void;
}

export interface PanelProps {
  /** What is told of the link that was opened: it stands above all else. */
  readonly notices?: ReactNode;
  /** Stands below all else. */
  readonly below?: ReactNode;
  readonly ref?: Ref<PanelHandle>;
}

/** What is shown, as a sentence, and below it the projects, the place or the project that the view has open. */
export function Panel({ notices, below, ref }: PanelProps) {
  const { store } = useSession();
  const words = useWords();
  const { atlas: shown } = useShown();
  const { atlas, heading: page } = useHead();
  const [openCard, setOpenCard] = useState<string | null>(null);
  const card = { id: openCard, open: setOpenCard };
  const title = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const focusHeading = useCallback(() => {
    title.current?.focus();
  }, []);
  useImperativeHandle(ref, () => ({ focusHeading }), [focusHeading]);
  useEffect(
    () =>
      store.subscribe((view, before) => {
        if (!isSamePage(view, before) && scroller.current !== null) scroller.current.scrollTop = 0;
      }),
    [store],
  );

  const { sure, possible } = words.heading(page);
  return (
    <section className={styles['panel']} aria-label={words.messages.panel.name}>
      <div className={styles['scroller']} ref={scroller}>
        <PanelScroller value={scroller}>
          <OpenCardContext value={card}>
            <FocusHeading value={focusHeading}>
              {notices}
              <Crumbs page={page} />
              <h1 className={styles['heading']} ref={title} tabIndex={-1}>
                <span dir="auto" lang={headingLanguage(page, words)}>
                  {sure}
                </span>
                {possible === '' ? null : <span>, </span>}
                {possible === '' ? null : <span className={styles['possible']}>{possible}</span>}
              </h1>
              <StatusNote atlas={atlas} />
              {page.kind === 'project' && isLeftOut(shown, page.project) ? (
                <p className={styles['leftOut']}>{words.messages.filters.hiddenPage}</p>
              ) : null}
              {page.kind === 'project' ? <AddedLayer page={page} /> : null}
              <AddedPairs page={page} />
              <Page page={page} />
              {page.kind === 'project' ? null : <AddedLayer page={page} />}
              <AddedContent page={page} />
              {below}
              <SourceLine />
            </FocusHeading>
          </OpenCardContext>
        </PanelScroller>
      </div>
    </section>
  );
}

/** Of a sentence that is a text of the data: its language, where that isn't the page's. */
function headingLanguage(page: Heading, words: Words): string | undefined {
  if (page.kind !== 'record') return undefined;
  const { language } = words.textIn(page.title);
  return language === words.language ? undefined : language;
}

function Crumbs({ page }: { readonly page: Heading }) {
  switch (page.kind) {
    case 'period':
      return <ListSwitch />;
    case 'place':
      return <PlaceCrumbs place={page.place} />;
    case 'project':
      return <ProjectCrumbs project={page.project} />;
    case 'body':
      return <BodyCrumbs body={page.body} />;
    case 'record':
      return <RecordCrumbs title={page.title} />;
    case 'comparison':
      return <ComparisonCrumbs />;
    case 'overlaps':
    case 'gaps':
      return <ListSwitch />;
    case 'about':
      return <AboutCrumbs />;
  }
}

function Page({ page }: { readonly page: Heading }) {
  switch (page.kind) {
    case 'period':
      return <PeriodPage period={page.period} />;
    case 'place':
      return <PlacePage place={page.place} period={page.period} />;
    case 'project':
      return <ProjectPage state={page} />;
    case 'body':
      return <BodyPage body={page.body} period={page.period} />;
    case 'record':
      return <RecordPage id={page.id} />;
    case 'comparison':
      return <ComparisonPage first={page.period} second={page.second} />;
    case 'overlaps':
      return <OverlapsPage period={page.period} isTooMany={page.counts === null} />;
    case 'gaps':
      return <GapsPage period={page.period} />;
    case 'about':
      return <AboutPage />;
  }
}

const isLeftOut = (atlas: Atlas, project: Project): boolean => {
  const index = atlas.dataset.projects.indexOf(project);
  return index !== -1 && !isShown(atlas, index);
};

const isSamePage = (view: ViewState, other: ViewState): boolean =>
  (['area', 'project', 'body', 'record', 'list'] as const).every(
    (name) => view[name] === other[name],
  );
