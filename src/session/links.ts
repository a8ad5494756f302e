import { readDataReference, formatDataReference } from '../core/view-state/data-reference.ts';
import { readView, type LinkReading } from '../core/view-state/url.ts';
import { writeView } from '../core/view-state/url-writing.ts';
import type { LinkContext, ViewState } from '../core/view-state/view-state.ts';
import {
  innerAddress,
  mendedAddress,
  sharedAddress,
  type AddressOptions,
  type LinkSite,
  type ViewAddress,
} from './view-address.ts';

/** Where the page lies that links lead to. */
export interface PageAddress {
  /** With its origin, for whoever is sent a link. */
  readonly whole: string;
  /** For a link in the page itself. */
  readonly inner: string;
}

/** From addresses to views of one dataset and back: there is no other way. */
export interface Links {
  readonly context: LinkContext;
  /** What a query says, with or without its `?`. */
  readonly read: (search: string) => LinkReading;
  /** The one short query of a view, without `?`; empty for what the page shows by itself. */
  readonly write: (view: ViewState) => string;
  /** The target of a link in the page. */
  readonly inner: (view: ViewState) => string;
  /** The address that is sent. */
  readonly shared: (view: ViewState, options: AddressOptions) => ViewAddress;
  /** A damaged link without what couldn't be read. */
  readonly mended: (reading: Pick<LinkReading, 'view' | 'made'>) => string;
  /** Whether a query speaks of this dataset and no other. */
  readonly speakOf: (search: string) => boolean;
}

/** `version` of the data, null for none; `page` is asked for each link. */
export function createLinks(
  context: LinkContext,
  version: string | null,
  page: () => PageAddress,
): Links {
  const site = (): LinkSite => ({ page: page().whole, context, version });
  return {
    context,
    read: (search) => readView(search, context),
    write: (view) => writeView(view, context),
    inner: (view) => innerAddress(view, { page: page().inner, context }),
    shared: (view, options) => sharedAddress(view, site(), options),
    mended: (reading) => mendedAddress(reading, site()),
    speakOf: (search) => {
      const reference = readDataReference(search);
      return (
        (reference === null ? context.defaultData : formatDataReference(reference)) === context.data
      );
    },
  };
}
