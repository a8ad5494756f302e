import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { xmlText } from '../outputs/xml-text.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import { cardFiles } from './cards/card-files.ts';
import type { PageOptions } from './page-options.ts';
import { once } from '../core/domain/once.ts';
import type { PublishedAtlas } from './published-atlas.ts';
import {
  FIRST_CARD,
  firstHead,
  firstTitle,
  firstView,
  pageFiles,
  sitemap,
} from './pages/site-pages.ts';
import { defaultViews, distinctViews, listedViews, type PageView } from './pages/view-pages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where description, card and JSON-LD go in index.html. */
const PLACE = '<!--head-->';

/**
 * Writes what search engines and previews of links read: title, head and card of the first view,
 * and for further views a plain page each, `view/<name>.html`, with a card, which opens the atlas
 * on that view. A list of views that can't be read fails the build.
 */
export function viewPagesPlugin(
  published: () => PublishedAtlas,
  { views, site }: PageOptions,
): Plugin {
  const pages = once(() => pagesOf(published(), views));
  return {
    name: 'cooperation-atlas-view-pages',
    apply: 'build',
    buildStart() {
      pages();
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace(
            /<title>.*?<\/title>/,
            () => `<title>${xmlText(firstTitle(published()))}</title>`,
          )
          .replace(PLACE, () => firstHead(published(), site)),
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      for (const [name, html] of pageFiles(published(), pages(), site)) emit(name, html);
      for (const [name, png] of await cardFiles(published(), cardViews(published(), pages()), ROOT))
        emit(name, png);
      if (pages().length > 0)
        emit(
          'view/page.css',
          ['ui/app/tokens.css', 'site/pages/page.css']
            .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'))
            .join('\n'),
        );
      if (site !== null) emit('sitemap.txt', sitemap(site, pages()));
    },
  };
}

/** The views that have a page under the options of a site. */
export function pagesOf(
  published: PublishedAtlas,
  views: PageOptions['views'],
): readonly PageView[] {
  if (views === 'none') return [];
  return distinctViews([
    ...defaultViews(published),
    ...(views === 'default' ? [] : listedViews(views, published)),
  ]);
}

/** The views that have a card of their own, by the names of the files. */
function cardViews(
  published: PublishedAtlas,
  pages: readonly PageView[],
): ReadonlyMap<string, ViewState> {
  const cards = new Set(pages.map(({ card }) => card));
  return new Map([
    [FIRST_CARD, firstView(published)],
    ...pages
      .filter(({ name }) => cards.has(name))
      .map(({ name, view }): [string, ViewState] => [`view/${name}.png`, view]),
  ]);
}
