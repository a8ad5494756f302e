import { LONGEST_TITLE } from '../../words/sentences/view-title.ts';
import { xmlText } from '../../outputs/xml-text.ts';
import { CARD } from '../cards/card.ts';
import { linkedText } from './json-ld.ts';
import type { LinkedNode } from './linked-node.ts';
import { shortText } from '../../core/domain/text/short-text.ts';

/** What search engines and previews of links read of a page. */
export interface PageHead {
  /**
   * The view's sentence, without a full stop; what a preview says below it, in whole sentences;
   * both, for search engines.
   */
  readonly sentence: string;
  readonly detail: string;
  readonly description: string;
  readonly siteName: string;
  /** Address of the card, and what it is to those who don't see it. */
  readonly card: { readonly address: string; readonly alt: string };
  /** The page's own public address; null where the site's isn't known, or the page has several. */
  readonly address: string | null;
  readonly graph: LinkedNode;
}

/** Previews cut longer descriptions by themselves and at any character. */
const LONGEST_DESCRIPTION = 300;

/**
 * The tags of a head, a line each: description, card (Open Graph and Twitter), the page's address,
 * JSON-LD. All text is escaped.
 */
export function headTags({
  sentence,
  detail,
  description,
  siteName,
  card,
  address,
  graph,
}: PageHead): string {
  const title = shortText(sentence, LONGEST_TITLE);
  return [
    meta('name', 'description', shortText(description, LONGEST_DESCRIPTION)),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', shortText(detail, LONGEST_DESCRIPTION)),
    ...(address === null ? [] : [meta('property', 'og:url', address)]),
    meta('property', 'og:image', card.address),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', shortText(card.alt, LONGEST_DESCRIPTION)),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(address === null ? [] : [`<link rel="canonical" href="${xmlText(address)}" />`]),
    `<script type="application/ld+json">${linkedText(graph)}</script>`,
  ].join('\n    ');
}

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${xmlText(content)}" />`;
