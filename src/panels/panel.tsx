import { useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useAtlas, useView } from '../controls/atlas-context.ts';
import { heading, type Heading } from '../selectors/heading.ts';
import { PlaceCrumbs, ProjectCrumbs } from './crumbs.tsx';
import { LinkNotice, type DamagedLink } from './link-notice.tsx';
import { FocusHeading } from './panel-navigation.ts';
import styles from './panel.module.css';
import { PeriodPage } from './period-page.tsx';
import { PlacePage } from './place-page.tsx';
import type { DeclaredParts } from './place-parts.tsx';
import { ProjectPage } from './project-page.tsx';
import { SourceLine } from './source-line.tsx';

/** What the page round the panel can do with it. */
export interface PanelHandle {
  /** Moves the focus to the heading: after a choice in the search, or a close. */
  readonly focusHeading: () => void;
}

export interface PanelProps {
  /** A link that was read in part; null or absent where nothing was dropped. */
  readonly notice?: DamagedLink | null;
  /** Copies the mended link; false where the browser refuses. */
  readonly onCopyMended?: (mended: string) => Promise<boolean>;
  /** Parts of cross-border areas that their project declares, from another source than the page. */
  readonly declaredParts?: DeclaredParts;
  readonly ref?: Ref<PanelHandle>;
}

/** What is shown, as a sentence, and below it the projects, the place or the project that the view has open. */
export function Panel({ notice = null, onCopyMended, declaredParts, ref }: PanelProps) {
  const { atlas, store, words } = useAtlas();
  const time = useView((view) => view.time);
  const area = useView((view) => view.area);
  const project = useView((view) => view.project);
  const [closedNotice, setClosedNotice] = useState<DamagedLink | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const focusHeading = useCallback(() => {
    title.current?.focus();
  }, []);
  useImperativeHandle(ref, () => ({ focusHeading }), [focusHeading]);
  useEffect(
    () =>
      store.subscribe((view, before) => {
        const samePage = view.area === before.area && view.project === before.project;
        if (!samePage && scroller.current !== null) scroller.current.scrollTop = 0;
      }),
    [store],
  );

  const page = heading(atlas, { time, area, project });
  const { sure, possible } = words.heading(page);
  return (
    <section className={styles['panel']} aria-label={words.messages.panel.name}>
      <div className={styles['scroller']} ref={scroller}>
        <FocusHeading value={focusHeading}>
          {notice === null || notice === closedNotice ? null : (
            <LinkNotice
              link={notice}
              onCopy={onCopyMended}
              onClose={() => {
                setClosedNotice(notice);
                focusHeading();
              }}
            />
          )}
          <Crumbs page={page} />
          <h1 className={styles['heading']} ref={title} tabIndex={-1}>
            {sure}
            {possible === '' ? null : (
              <>
                , <span className={styles['possible']}>{possible}</span>
              </>
            )}
          </h1>
          <Page page={page} declaredParts={declaredParts} />
          <SourceLine />
        </FocusHeading>
      </div>
    </section>
  );
}

function Crumbs({ page }: { readonly page: Heading }) {
  switch (page.kind) {
    case 'period':
      return null;
    case 'place':
      return <PlaceCrumbs place={page.place} />;
    case 'project':
      return <ProjectCrumbs project={page.project} />;
  }
}

function Page({ page, declaredParts }: { readonly page: Heading; readonly declaredParts: DeclaredParts | undefined }) {
  switch (page.kind) {
    case 'period':
      return <PeriodPage period={page.period} />;
    case 'place':
      return <PlacePage place={page.place} period={page.period} declaredParts={declaredParts} />;
    case 'project':
      return <ProjectPage state={page} />;
  }
}
