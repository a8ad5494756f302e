import type { ReactNode } from 'react';
import { createLazyPart, type LazyPart } from '../../browser/lazy-part.ts';
import { Lazy } from '../controls/lazy-part.tsx';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { placesAbove } from '../../core/selectors/places/place-page.ts';
import type { HeadingKind, HeadingOf } from '../../core/selectors/projects/heading.ts';
import type { Words } from '../../words/words.ts';
import { addedPart } from './added/added-layer.tsx';
import type { Crumb } from './crumbs.tsx';
import { toldNotices } from './notices/link-notices.tsx';
import { sourceCard } from './source/source-card-part.ts';
import { PeriodPage } from './period/period-page.tsx';
import { periodTabs } from './period/period-tabs-part.ts';

interface CrumbContext {
  readonly atlas: Atlas;
  readonly words: Words;
  /** The place that is still selected behind what is open. */
  readonly area: AreaId | null;
}

interface PageContent<Kind extends HeadingKind> {
  readonly draw: (page: HeadingOf<Kind>) => ReactNode;
  /** Its code; null where that is in the first script. */
  readonly part: LazyPart<unknown> | null;
}

/** What is drawn by code that comes when it is first asked for, named as its module is. */
function later<Code, Kind extends HeadingKind>(
  name: string,
  load: () => Promise<Code>,
  draw: (code: Code, page: HeadingOf<Kind>) => ReactNode,
): PageContent<Kind> {
  const part = createLazyPart(name, load);
  return {
    part,
    draw: (page) => (
      <Lazy key={name} lazy={part}>
        {(code) => draw(code, page)}
      </Lazy>
    ),
  };
}

/** A page of the panel, by what heads it. */
interface PanelPage<Kind extends HeadingKind> {
  /**
   * The way up that stands above its heading; absent where the lists of the same projects stand
   * there.
   */
  readonly crumb?: (page: HeadingOf<Kind>, context: CrumbContext) => Crumb;
  readonly content: PageContent<Kind>;
  /** The language of its heading, where that is a text of the data. */
  readonly language?: (page: HeadingOf<Kind>, words: Words) => string;
  /** Whether what other sources add is offered before the content, and not behind it. */
  readonly offersFirst?: true;
}

/**
 * All pages of the panel. One for each kind of heading: another kind doesn't compile until it has
 * its line.
 */
const PAGES: { readonly [Kind in HeadingKind]: PanelPage<Kind> } = {
  period: { content: { part: null, draw: ({ period }) => <PeriodPage period={period} /> } },
  place: {
    crumb: ({ place }, { atlas, words }) => ({
      above: placesAbove(atlas, place),
      here: words.areas.of(place),
    }),
    content: later(
      'place-page',
      () => import('./place/place-page.tsx'),
      ({ PlacePage }, { place, period }) => <PlacePage place={place} period={period} />,
    ),
  },
  project: {
    crumb: ({ project }, { words, area }) => ({
      above: area === null ? [] : [area],
      here: words.messages.panel.project,
      name: words.projectName(project),
    }),
    content: later(
      'project-page',
      () => import('./project/project-page.tsx'),
      ({ ProjectPage }, page) => <ProjectPage state={page} />,
    ),
    offersFirst: true,
  },
  body: {
    crumb: ({ body }, { words }) => ({
      here: words.messages.panel.body,
      name: words.bodyName(body),
    }),
    content: later(
      'body-page',
      () => import('./body/body-page.tsx'),
      ({ BodyPage }, { body, period }) => <BodyPage body={body} period={period} />,
    ),
  },
  record: {
    crumb: ({ title }, { words }) => ({
      list: 'about',
      here: words.messages.panel.record,
      name: words.text(title),
    }),
    content: later(
      'record-page',
      () => import('./about/record-page.tsx'),
      ({ RecordPage }, { id }) => <RecordPage id={id} />,
    ),
    language: ({ title }, words) => words.textIn(title).language,
  },
  comparison: {
    crumb: (_, { words }) => ({ here: words.messages.comparison.crumb }),
    content: later(
      'comparison-page',
      () => import('./compare/comparison-page.tsx'),
      ({ ComparisonPage }, { period, second }) => <ComparisonPage first={period} second={second} />,
    ),
  },
  overlaps: {
    content: later(
      'overlaps-page',
      () => import('./compare/overlaps-page.tsx'),
      ({ OverlapsPage }, { period, counts }) => <OverlapsPage period={period} counts={counts} />,
    ),
  },
  gaps: {
    content: later(
      'gaps-page',
      () => import('./compare/gaps-page.tsx'),
      ({ GapsPage }, { period }) => <GapsPage period={period} />,
    ),
  },
  about: {
    crumb: (_, { words }) => ({ here: words.messages.heading.lists.about }),
    content: later(
      'about-page',
      () => import('./about/about-page.tsx'),
      ({ AboutPage }) => <AboutPage />,
    ),
  },
};

/** What the panel needs of the page of a heading. */
export function pageOf<Kind extends HeadingKind>(
  page: HeadingOf<Kind>,
  { atlas, words }: Pick<CrumbContext, 'atlas' | 'words'>,
  area: AreaId | null,
): {
  readonly crumb: Crumb | null;
  readonly content: () => ReactNode;
  readonly language: string;
  readonly offersFirst: boolean;
} {
  const { crumb, content, language, offersFirst }: PanelPage<Kind> = PAGES[page.kind];
  return {
    crumb: crumb?.(page, { atlas, words, area }) ?? null,
    content: () => content.draw(page),
    language: language?.(page, words) ?? words.language,
    offersFirst: offersFirst === true,
  };
}

/** The code of all pages, and of what opens in them. */
export const PANEL_PARTS: readonly LazyPart<unknown>[] = [
  ...Object.values(PAGES).flatMap(({ content: { part } }) => (part === null ? [] : [part])),
  addedPart,
  periodTabs,
  sourceCard,
  toldNotices,
];
