import { useStore } from 'zustand';
import { useHead, useSession } from '../../session/session-context.ts';
import { PLAIN_ADDRESS } from '../../session/view-address.ts';
import { useWords } from '../../session/words-context.ts';
import { Logo } from '../controls/icon.tsx';
import { isoDay } from '../../words/iso-day.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { emptyWords } from '../../words/sentences/empty-words.ts';
import { sentenceOf, type Words } from '../../words/words.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { emptiness } from '../../core/selectors/projects/emptiness.ts';
import type { Heading } from '../../core/selectors/projects/heading.ts';
import { targetSummary } from '../../core/selectors/projects/target-summary.ts';
import { headedStatuses } from '../../core/selectors/projects/told-status.ts';
import { MapPlate } from './map-plate.tsx';
import styles from './paper.module.css';
import { PlacesOnPaper } from './places-on-paper.tsx';
import { ProjectsOnPaper } from './projects-on-paper.tsx';
import {
  dataSentence,
  filterSentence,
  readingSentences,
  sourceSentence,
} from '../../words/sentences/sheet-words.ts';
import sheet from './sheet.module.css';
import { TimeStrip, useTimeStrip } from './time-strip.tsx';

export interface PaperProps {
  /** Shapes of the map; null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  readonly day: Date;
}

/**
 * Pixels of A4 between its margins: drawings are made for it, and shown as wide as the paper is.
 */
const WIDTH = 680;
const MAP_HEIGHT = 384;

/**
 * A view on paper: its sentence, the map, the timeline, tables of the same facts, and all that is
 * needed to find it again.
 */
export function Paper({ shapes, day }: PaperProps) {
  const { store, links } = useSession();
  const words = useWords();
  const { name, print, sharing } = words.messages;
  const view = useStore(store);
  const { heading: page, atlas, seen } = useHead();
  const { info } = atlas.dataset;
  const link = links.shared(view, PLAIN_ADDRESS).url;
  const statuses = headedStatuses(atlas, view);
  return (
    <article className={styles['paper']}>
      <header className={styles['top']}>
        <Logo />
        <span className={styles['brand']}>{name}</span>
        <span>{words.dates.inText(isoDay(day))}</span>
      </header>
      <h1 className={styles['title']} dir="auto">
        {sentenceOf(words.heading(page))}
      </h1>
      <p className={styles['under']}>
        {words.grammar.sentences([
          summaryOf(atlas, page, words),
          statuses === null ? null : words.messages.status.sentence(statuses),
          filterSentence(atlas, view, words),
        ])}
      </p>
      {shapes === null || shapes === 'failed' ? (
        <p className={styles['noMap']}>{shapes === null ? print.mapLoading : print.mapFailed}</p>
      ) : (
        <Drawing height={MAP_HEIGHT} look="map">
          <MapPlate view={view} shapes={shapes} width={WIDTH} height={MAP_HEIGHT} />
        </Drawing>
      )}
      <Timeline />
      <ProjectsOnPaper head={seen} view={view} />
      {view.view === 'table' || view.compare !== null ? <PlacesOnPaper view={view} /> : null}
      <footer className={styles['foot']}>
        <p>
          <strong>{words.grammar.stopped(sharing.howToRead)}</strong>
          <span>{` ${readingSentences(view, words)}`}</span>
          <br />
          <span>{sourceSentence(atlas, words)}</span>
        </p>
        <p>
          <strong>{words.grammar.stopped(sharing.thisView)}</strong>
          <span> </span>
          <a className={styles['link']} href={link} translate="no">
            {link}
          </a>
          <br />
          <span>{sharing.dataLine(info.version, info.licence ?? null)}</span>
        </p>
      </footer>
    </article>
  );
}

/**
 * What the projects of a period target; of anything else why it is empty, and the data that it is
 * from.
 */
function summaryOf(atlas: Atlas, page: Heading, words: Words): string {
  const summary = page.kind === 'period' ? targetSummary(atlas, page.period) : null;
  if (summary !== null && summary.projects > 0) return words.messages.panel.summary(summary);
  const place = page.kind === 'place' ? page.place : null;
  const isEmpty =
    page.kind === 'period' ||
    (page.kind === 'place' && page.counts.certain + page.counts.possible === 0);
  const why = isEmpty
    ? emptyWords(emptiness(atlas, page.period, place), atlas, place, words)
    : null;
  return words.grammar.sentences([why, dataSentence(atlas, words)]);
}

function Timeline() {
  const strip = useTimeStrip(WIDTH);
  return (
    <Drawing height={strip.size.height} look="time">
      <TimeStrip {...strip} />
    </Drawing>
  );
}

function Drawing({
  height,
  look,
  children,
}: {
  readonly height: number;
  readonly look: 'map' | 'time';
  readonly children: React.ReactNode;
}) {
  return (
    <svg
      className={`${sheet['drawing'] ?? ''} ${styles[look] ?? ''}`}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
    >
      {children}
    </svg>
  );
}
