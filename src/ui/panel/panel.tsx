import { projectsOf } from '../../core/domain/projects.ts';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { useHead, useSession, useShown, useView } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { isShown, type Atlas } from '../../core/domain/atlas.ts';
import type { Project } from '../../core/domain/project.ts';
import { isSamePage } from '../../core/view-state/view-fields.ts';
import { AddedContent, AddedLayer, AddedPairs } from './added/added-layer.tsx';
import { Crumbs } from './crumbs.tsx';
import { PANEL_PARTS, pageOf } from './pages.tsx';
import { usePreloaded } from '../controls/lazy-part.tsx';
import { FocusHeading } from './panel-navigation.ts';
import { PanelScroller } from './panel-scroller.ts';
import styles from './panel.module.css';
import { StatusNote } from './parts/status-note.tsx';
import { ListSwitch } from './period/list-switch.tsx';
import { SourceLine } from './source-line.tsx';
import { OpenCardContext } from './source/source-tools.ts';

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

/**
 * What is shown, as a sentence, and below it the projects, the place or the project that the view
 * has open.
 */
export function Panel({ notices, below, ref }: PanelProps) {
  const { store } = useSession();
  const words = useWords();
  const { atlas: shown } = useShown();
  const { atlas, heading: page } = useHead();
  const area = useView((view) => view.area);
  const [openCard, setOpenCard] = useState<string | null>(null);
  // Every mark of a source reads it: the same object while it says the same.
  const card = useMemo(() => ({ id: openCard, open: setOpenCard }), [openCard]);
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

  usePreloaded(PANEL_PARTS);

  const { sure, possible } = words.heading(page);
  const { crumb, language, content, offersFirst } = pageOf(page, { atlas: shown, words }, area);
  return (
    <section className={styles['panel']} aria-label={words.messages.panel.name}>
      <div className={styles['scroller']} ref={scroller}>
        <PanelScroller value={scroller}>
          <OpenCardContext value={card}>
            <FocusHeading value={focusHeading}>
              {notices}
              {crumb === null ? <ListSwitch /> : <Crumbs {...crumb} />}
              <h1 className={styles['heading']} ref={title} tabIndex={-1}>
                <span dir="auto" lang={language === words.language ? undefined : language}>
                  {sure}
                </span>
                {possible === '' ? null : <span>{words.grammar.comma}</span>}
                {possible === '' ? null : <span className={styles['possible']}>{possible}</span>}
              </h1>
              <StatusNote atlas={atlas} />
              {page.kind === 'project' && isLeftOut(shown, page.project) ? (
                <p className={styles['leftOut']}>{words.messages.filters.hiddenPage}</p>
              ) : null}
              {offersFirst ? <AddedLayer page={page} /> : null}
              <AddedPairs page={page} />
              {content()}
              {offersFirst ? null : <AddedLayer page={page} />}
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

const isLeftOut = (atlas: Atlas, project: Project): boolean => {
  const index = projectsOf(atlas.dataset).indexOf(project.id);
  return index !== -1 && !isShown(atlas, index);
};
