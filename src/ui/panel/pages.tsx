import type { ReactNode } from 'react';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { placesAbove } from '../../core/selectors/places/place-page.ts';
import type { HeadingKind, HeadingOf } from '../../core/selectors/projects/heading.ts';
import type { Words } from '../../words/words.ts';
import { AboutPage } from './about/about-page.tsx';
import { RecordPage } from './about/record-page.tsx';
import { BodyPage } from './body/body-page.tsx';
import { ComparisonPage } from './compare/comparison-page.tsx';
import { GapsPage } from './compare/gaps-page.tsx';
import { OverlapsPage } from './compare/overlaps-page.tsx';
import type { Crumb } from './crumbs.tsx';
import { PeriodPage } from './period/period-page.tsx';
import { PlacePage } from './place/place-page.tsx';
import { ProjectPage } from './project/project-page.tsx';

interface CrumbContext {
  readonly atlas: Atlas;
  readonly words: Words;
  /** The place that is still selected behind what is open. */
  readonly area: AreaId | null;
}

/** A page of the panel, by what heads it. */
interface PanelPage<Kind extends HeadingKind> {
  /** The way up that stands above its heading; absent where the lists of the same projects stand there. */
  readonly crumb?: (page: HeadingOf<Kind>, context: CrumbContext) => Crumb;
  readonly content: (page: HeadingOf<Kind>) => ReactNode;
  /** The language of its heading, where that is a text of the data. */
  readonly language?: (page: HeadingOf<Kind>, words: Words) => string;
  /** Whether what other sources add is offered before the content, and not behind it. */
  readonly offersFirst?: true;
}

/** All pages of the panel. One for each kind of heading: another kind doesn't compile until it has its line. */
const PAGES: { readonly [Kind in HeadingKind]: PanelPage<Kind> } = {
  period: { content: ({ period }) => <PeriodPage period={period} /> },
  place: {
    crumb: ({ place }, { atlas, words }) => ({
      above: placesAbove(atlas, place),
      here: words.areas.of(place),
    }),
    content: ({ place, period }) => <PlacePage place={place} period={period} />,
  },
  project: {
    crumb: ({ project }, { words, area }) => ({
      above: area === null ? [] : [area],
      here: words.messages.panel.project,
      name: words.projectName(project),
    }),
    content: (page) => <ProjectPage state={page} />,
    offersFirst: true,
  },
  body: {
    crumb: ({ body }, { words }) => ({
      here: words.messages.panel.body,
      name: words.bodyName(body),
    }),
    content: ({ body, period }) => <BodyPage body={body} period={period} />,
  },
  record: {
    crumb: ({ title }, { words }) => ({
      list: 'about',
      here: words.messages.panel.record,
      name: words.text(title),
    }),
    content: ({ id }) => <RecordPage id={id} />,
    language: ({ title }, words) => words.textIn(title).language,
  },
  comparison: {
    crumb: (_, { words }) => ({ here: words.messages.comparison.crumb }),
    content: ({ period, second }) => <ComparisonPage first={period} second={second} />,
  },
  overlaps: {
    content: ({ period, counts }) => <OverlapsPage period={period} isTooMany={counts === null} />,
  },
  gaps: { content: ({ period }) => <GapsPage period={period} /> },
  about: {
    crumb: (_, { words }) => ({ here: words.messages.heading.lists.about }),
    content: () => <AboutPage />,
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
    content: () => content(page),
    language: language?.(page, words) ?? words.language,
    offersFirst: offersFirst === true,
  };
}
