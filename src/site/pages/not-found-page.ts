import type { Catalogue } from '../../words/en/catalogue.ts';
import { xmlText } from '../../outputs/xml-text.ts';
import { pageShell } from './page-shell.ts';

/**
 * `404.html`, which Netlify, Cloudflare Pages and GitHub Pages send for what isn't there; without
 * it some of them send the atlas instead. It is sent for addresses of any depth, so it leads to the
 * site, and has its style, only where the public address is known.
 */
export function notFoundPage(
  { name, pages, start }: Pick<Catalogue, 'name' | 'pages' | 'start'>,
  language: string,
  site: string | null,
): string {
  const way =
    site === null
      ? ''
      : `\n<p><a class="open" href="${xmlText(site)}">${xmlText(start.openAtlas)}</a></p>`;
  return pageShell({
    language,
    title: pages.title(start.notFound, name),
    head: site === null ? [] : [`<link rel="stylesheet" href="${xmlText(site)}view/page.css" />`],
    main: `<h1>${xmlText(start.notFound)}</h1>\n<p>${xmlText(start.notFoundWay)}</p>${way}`,
  });
}
