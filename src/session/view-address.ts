import { type LinkReading } from '../core/view-state/url.ts';
import { writeSharedViewWithLoss, writeView } from '../core/view-state/url-writing.ts';
import type { LinkName } from '../core/view-state/url-notices.ts';
import type { LinkContext, ViewState } from '../core/view-state/view-state.ts';

/** What a link that is sent says beside its view. */
export interface AddressOptions {
  /** The version of the data, so that whoever opens it later is told what has changed. */
  readonly made: boolean;
  /** Opens in this language (BCP 47); null for the reader's own. */
  readonly language: string | null;
  /** For a frame in another page. */
  readonly embed: boolean;
}

/** For whoever reads the address on a page or on paper. */
export const PLAIN_ADDRESS: AddressOptions = { made: true, language: null, embed: false };

export interface ViewAddress {
  readonly url: string;
  /** What a link has no room for. */
  readonly leftOut: readonly LinkName[];
}

/** Where links lead, and what they are written against. */
export interface LinkSite {
  /** Address of the page without its query. */
  readonly page: string;
  readonly context: LinkContext;
  /** Version of the data; null for none. */
  readonly version: string | null;
}

/**
 * The address of a view at a site. Who opens a link reads it in a language of their own unless it
 * asks for one.
 */
export function sharedAddress(
  view: ViewState,
  { page, context, version }: LinkSite,
  { made, language, embed }: AddressOptions,
): ViewAddress {
  const { query, leftOut } = writeSharedViewWithLoss({ ...view, embed, lang: language }, context, {
    made: made ? version : null,
  });
  return { url: `${page}?${query}`, leftOut };
}

/**
 * A damaged link without what couldn't be read: frame, language and version are those that it had.
 */
export const mendedAddress = (
  { view, made }: Pick<LinkReading, 'view' | 'made'>,
  site: LinkSite,
): string =>
  sharedAddress(
    view,
    { ...site, version: made ?? site.version },
    { made: true, language: view.lang, embed: view.embed },
  ).url;

/**
 * The target of a link within the page, which lies at `page`: the one short address of the view.
 * Out of a frame links lead to the full atlas, in the reader's own language.
 */
export function innerAddress(
  view: ViewState,
  { page, context }: Pick<LinkSite, 'page' | 'context'>,
): string {
  const query = writeView(view.embed ? { ...view, embed: false, lang: null } : view, context);
  return query === '' ? page : `?${query}`;
}
