import { projectsOf } from '../../core/domain/projects.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { sentenceOf, type Words } from '../../words/words.ts';
import { dataSubject } from '../../core/selectors/records/data-subject.ts';
import type { Heading } from '../../core/selectors/projects/heading.ts';
import { viewTitle } from '../../words/sentences/view-title.ts';
import { initialView } from '../../core/view-state/url-codecs.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { atlasGraph, datasetGraph, placeGraph, projectGraph, viewGraph } from './json-ld.ts';
import type { LinkedNode } from './linked-node.ts';
import { pageBody } from './page-body.ts';
import { pageDetail } from './page-detail.ts';
import { headTags } from './page-head.ts';
import { pageHtml } from './page-html.ts';
import type { PublishedAtlas } from '../published-atlas.ts';
import { pageName, type PageView } from './view-pages.ts';

/** Name of the first view's card, beside index.html. */
export const FIRST_CARD = 'card.png';

/**
 * Projects that index.html describes one by one; of more it names the data alone, and each is
 * described on its own page.
 */
const MOST_PROJECTS = 8;

/** The view that the atlas opens with. */
export const firstView = ({ session }: PublishedAtlas): ViewState =>
  initialView(session.links.context, null);

/**
 * The head of index.html, of the first view. It has no address of its own (canonical, `og:url`):
 * the same file shows every view, and one address would make all of them one. `site` is the public
 * address, ending in `/`, or null.
 */
export function firstHead(published: PublishedAtlas, site: string | null): string {
  const {
    session: { atlas },
    words,
  } = published;
  const root = site ?? './';
  const { sentence } = headingOf(published, firstView(published));
  const purpose = words.messages.purpose(dataSubject(atlas));
  return headTags({
    sentence,
    detail: purpose,
    description: words.grammar.sentences([words.grammar.sentence(sentence), purpose]),
    siteName: words.messages.name,
    card: { address: `${root}${FIRST_CARD}`, alt: sentence },
    address: null,
    graph: (projectsOf(atlas.dataset).size > MOST_PROJECTS ? datasetGraph : atlasGraph)(
      atlas,
      words,
      root,
    ),
  });
}

/** The title of index.html, until its script shows another view. */
export const firstTitle = (published: PublishedAtlas): string =>
  viewTitle(headingOf(published, firstView(published)).sentence, null, published.words.messages);

/** The pages of views as HTML, by the names of their files. */
export function pageFiles(
  published: PublishedAtlas,
  pages: readonly PageView[],
  site: string | null,
): ReadonlyMap<string, string> {
  const names = new Set(pages.map(({ name }) => name));
  const byName = new Map(pages.map((page) => [page.name, page]));
  return new Map(
    pages.map((page) => {
      const card = byName.get(page.card) ?? page;
      return [`view/${page.name}.html`, pageOf(published, page, { site, card, names })];
    }),
  );
}

interface PageSurroundings {
  readonly site: string | null;
  /** The page whose card this one has. */
  readonly card: PageView;
  readonly names: ReadonlySet<string>;
}

function pageOf(
  published: PublishedAtlas,
  { view, query, name }: PageView,
  { site, card, names }: PageSurroundings,
): string {
  const { words, session } = published;
  const { messages } = words;
  const { of, sentence } = headingOf(published, view);
  const atlas = session.derived.headed(view);
  const detail = pageDetail(of, atlas, words);
  const hrefOf = (link: string): string =>
    names.has(pageName(link)) ? `./${pageName(link)}.html` : `../?${link}`;
  return pageHtml({
    head: {
      sentence,
      detail,
      description: words.grammar.sentences([words.grammar.sentence(sentence), detail]),
      siteName: messages.name,
      card: {
        address: `${site === null ? './' : `${site}view/`}${card.name}.png`,
        alt: headingOf(published, card.view).sentence,
      },
      address: site === null ? null : `${site}view/${name}.html`,
      graph: graphOf(of, sentence, { atlas, words }, site ?? '../'),
    },
    language: words.language,
    view: `../?${query}`,
    body: pageBody(of, view, {
      atlas,
      words,
      hrefOf: (to) =>
        hrefOf('project' in to ? `project=${encodeURIComponent(to.project)}` : `area=${to.area}`),
    }),
    data: messages.pages.from(isolated(words.text(atlas.dataset.info.title))),
    messages: messages.pages,
  });
}

function graphOf(
  of: Heading,
  sentence: string,
  { atlas, words }: { readonly atlas: Atlas; readonly words: Words },
  root: string,
): LinkedNode {
  if (of.kind === 'project') return projectGraph(of.project, atlas, words, root);
  return of.kind === 'place' ? placeGraph(of.place, sentence, words, atlas) : viewGraph(sentence);
}

export function headingOf(
  { words, session }: PublishedAtlas,
  view: ViewState,
): { readonly of: Heading; readonly sentence: string } {
  const of = session.derived.head(view).heading;
  return { of, sentence: sentenceOf(words.heading(of)) };
}

/** The addresses of a site for search engines, one a line: the atlas itself, then every page. */
export const sitemap = (site: string, pages: readonly PageView[]): string =>
  `${[site, ...pages.map(({ name }) => `${site}view/${name}.html`)].join('\n')}\n`;
