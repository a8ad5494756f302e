import type { LinkName } from '../view-state/url-notices.ts';
import type { ViewState } from '../view-state/view-state.ts';

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

/** The address of a view. */
export type AddressOf = (view: ViewState, options: AddressOptions) => ViewAddress;
