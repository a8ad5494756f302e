import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { readDatasets } from './datasets-plugin.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { overviewPage } from './pages/overview-page.ts';
import type { PageOptions } from './page-options.ts';
import { once } from '../core/domain/once.ts';
import type { PublishedAtlas } from './published-atlas.ts';
import { earlyAttributes, OVERVIEW, startMarkup } from './start-page.ts';
import { pagesOf } from './view-pages-plugin.ts';

/**
 * Where the words for readers whom the script doesn't reach go in index.html, and the element of
 * early.js.
 */
const PLACE = '<!--start-->';
const EARLY = '<script src="./early.js"';

/**
 * Writes into index.html what is said where the atlas doesn't start, and the plain page that leads
 * to all others.
 */
export function startPlugin(published: () => PublishedAtlas, { views, site }: PageOptions): Plugin {
  const pages = once(() => pagesOf(published(), views));
  return {
    name: 'cooperation-atlas-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        for (const part of [PLACE, EARLY])
          if (!html.includes(part)) throw new Error(`index.html has no ${part}`);
        return withoutCrossOrigin(html)
          .replace(PLACE, () =>
            startMarkup(published(), pages(), lazyParts(bundle), readDatasets()),
          )
          .replace(
            EARLY,
            () =>
              `${EARLY} ${earlyAttributes(published(), pages(), firstFiles(bundle, published()))}`,
          );
      },
    },
    generateBundle() {
      const { messages, language } = published().words;
      this.emitFile({
        type: 'asset',
        fileName: '404.html',
        source: notFoundPage(messages, language, site),
      });
      if (pages().length > 0)
        this.emitFile({
          type: 'asset',
          fileName: OVERVIEW,
          source: overviewPage(published(), pages(), site),
        });
    },
  };
}

/**
 * The files of the parts that come later, as browser/lazy-part.ts reads them: `name=script
 * style;name=script`.
 */
function lazyParts(bundle: OutputBundle): string {
  const chunks = Object.values(bundle).filter(
    (output): output is OutputChunk => output.type === 'chunk' && output.isDynamicEntry,
  );
  return chunks
    .map(
      ({ name, fileName, viteMetadata }) =>
        `${name}=${[fileName, ...(viteMetadata?.importedCss ?? [])].join(' ')}`,
    )
    .join(';');
}

/** The places, and the dataset as the build has read it. */
function firstFiles(
  bundle: OutputBundle,
  { session: { atlas } }: PublishedAtlas,
): readonly string[] {
  const names = ['areas.json', 'borders.json'];
  const places = Object.values(bundle).flatMap((output) =>
    output.type === 'asset' && output.names.some((name) => names.includes(name))
      ? [output.fileName]
      : [],
  );
  if (places.length !== names.length) throw new Error(`the build has not all of ${names.join()}`);
  return [...places, `datasets/${atlas.dataset.info.id}.read.json`];
}

type OutputBundle = NonNullable<IndexHtmlTransformContext['bundle']>;
type OutputChunk = Extract<OutputBundle[string], { readonly type: 'chunk' }>;

/**
 * Stylesheets are asked for without CORS: a frame with `sandbox` has no origin of its own, and many
 * servers let only their own read with it. Scripts are modules, which are always asked for with it.
 */
const withoutCrossOrigin = (html: string): string =>
  html.replaceAll(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"');
