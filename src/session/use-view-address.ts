import { createContext, use, useSyncExternalStore } from 'react';
import { restingView } from '../browser/resting-view.ts';
import type { ViewChange } from '../core/view-state/store.ts';
import { CODECS, VIEW_NAMES } from '../core/view-state/url-codecs.ts';
import { joinQuery } from '../core/view-state/url-encoding.ts';
import type { ViewState } from '../core/view-state/view-state.ts';
import { useAtlas } from './atlas-context.ts';

/** Writes the address of a view, as the target of a link in the page. */
export type WriteAddress = (view: ViewState) => string;

/** The long form of a link, which needs to know no defaults and opens as the same view. */
const longAddress: WriteAddress = (view) =>
  `?${joinQuery(VIEW_NAMES.map((name) => ({ name, value: formatField(name, view[name]) })))}`;

const formatField = <Name extends keyof ViewState>(name: Name, value: ViewState[Name]): string =>
  CODECS[name].format(value) ?? '';

/** How the page round the links writes addresses; a part that stands alone writes the long form. */
export const WriteAddressContext = createContext<WriteAddress>(longAddress);

/**
 * The address of the view that a change leads to, from where the view last came to rest; and the way to have it as of now. It
 * stands still while the reader scrubs: no list of links is drawn anew at each step.
 */
export function useViewAddress(change: ViewChange): {
  readonly address: string;
  readonly settle: () => void;
} {
  const { store } = useAtlas();
  const write = use(WriteAddressContext);
  const { getState, subscribe, settle } = restingView(store);
  const view = useSyncExternalStore(subscribe, getState, store.getState);
  return { address: write({ ...view, ...change(view) }), settle };
}
