import { use, useImperativeHandle, useRef, useState, type Ref } from 'react';
import styles from './app.module.css';
import { createLazyPart } from '../../browser/lazy-part.ts';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { CopyContext } from '../controls/copy.ts';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { Lazy, useAwaited } from '../controls/lazy-part.tsx';
import { MapView, type MapParts } from '../map/map-view.tsx';
import type { RendererChoice } from '../map/renderer-choice.ts';
import { EmptyPeriod } from '../panel/period/empty-period.tsx';
import { LinkNotices } from '../panel/notices/link-notices.tsx';
import { NOTHING_TOLD, type ToldOfLink } from '../panel/notices/told-of-link.ts';
import { FocusHeading } from '../panel/panel-navigation.ts';
import { Panel, type PanelHandle } from '../panel/panel.tsx';
import { monthsOf } from '../../core/selectors/projects/period.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { isTab, type ViewState } from '../../core/view-state/view-state.ts';

/** What the page round the main part can do with it. */
export interface MainHandle extends PanelHandle {
  readonly focusTimeline: () => void;
}

interface AppMainProps {
  readonly told: ToldOfLink;
  readonly map: MapParts;
  readonly mapChoice: RendererChoice;
  readonly ref?: Ref<MainHandle>;
}

export const tableView = createLazyPart('table-view', () => import('../table/table-view.tsx'));

/**
 * Panel, map and timeline; or the table in the place of panel and map, and beside it what else is
 * open.
 */
export function AppMain({ told, map, mapChoice, ref }: AppMainProps) {
  const isTable = useAwaited(
    tableView,
    useView(({ view }) => view === 'table'),
  );
  const isAside = useView(headsTable);
  const subject = useView(openSubject);
  const isEmbedded = useView(({ embed }) => embed);
  const copy = use(CopyContext);
  const panelPart = useRef<PanelHandle>(null);
  const tablePart = useRef<PanelHandle>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const focusHeading = (): void => (panelPart.current ?? tablePart.current)?.focusHeading();
  const [closed, setClosed] = useState<ReadonlySet<object>>(new Set());
  const close = (notice: object): void => {
    setClosed(new Set([...closed, notice]));
  };
  const notices = (
    <FocusHeading value={focusHeading}>
      <LinkNotices
        told={isEmbedded ? { ...told, findings: null } : told}
        closed={closed}
        onClose={close}
        onCopyMended={copy ?? undefined}
      />
    </FocusHeading>
  );
  // In a frame there is room for one sentence: what was found in the data stands below what it is
  // about.
  const below = (
    <FocusHeading value={focusHeading}>
      <LinkNotices
        told={{ ...NOTHING_TOLD, findings: isEmbedded ? told.findings : null }}
        closed={closed}
        onClose={close}
      />
    </FocusHeading>
  );
  useImperativeHandle(ref, () => ({
    focusHeading,
    focusTimeline: () => timeline.current?.focus(),
  }));
  return (
    <main className={styles['main']}>
      {isTable && !isAside ? null : (
        <div className={styles['panel']}>
          <RegionBoundary part="panel" subject={subject}>
            <Panel ref={panelPart} notices={notices} below={below} />
          </RegionBoundary>
        </div>
      )}
      {isTable ? (
        <div className={isAside ? styles['map'] : styles['table']}>
          <RegionBoundary part="table" subject={subject}>
            <Lazy lazy={tableView}>
              {({ TableView }) => (
                <TableView
                  ref={tablePart}
                  isAside={isAside}
                  notices={isAside ? null : notices}
                  empty={<Empty />}
                />
              )}
            </Lazy>
          </RegionBoundary>
        </div>
      ) : (
        <div className={styles['map']}>
          <RegionBoundary part="map">
            <MapView {...map} choice={mapChoice} onChosen={focusHeading} />
          </RegionBoundary>
        </div>
      )}
      <div ref={timeline} className={styles['time']} tabIndex={-1}>
        <RegionBoundary part="timeline">
          <Timeline />
        </RegionBoundary>
      </div>
    </main>
  );
}

/** What is open: another page may well be shown where this one broke. */
const openSubject = ({ area, project, body, record, list }: ViewState): string =>
  [area, project, body, record, list].join(' ');

/** Something heads the view that the table doesn't say: it stands beside it. */
const headsTable = ({ project, body, record, list }: ViewState): boolean =>
  project !== null || body !== null || record !== null || (list !== null && !isTab(list));

function Empty() {
  const { atlas } = useAtlas();
  const period = monthsOf(
    useView((view) => view.time),
    atlas,
  );
  const place = useView((view) => view.area);
  return <EmptyPeriod period={period} place={place} />;
}
