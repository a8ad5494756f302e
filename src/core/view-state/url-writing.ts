import type { Layer } from '../domain/layers.ts';
import { CODECS, initialView, VIEW_NAMES, type Codec } from './url-codecs.ts';
import { joinQuery, percentEncode } from './url-encoding.ts';
import { MIGRATIONS, newestGrammar } from './url-migrations.ts';
import type { LinkName } from './url-notices.ts';
import type { LinkContext, ViewState } from './view-state.ts';

/** A name and the text that a link gives it. */
export interface WrittenParameter {
  readonly name: LinkName;
  readonly value: string;
}

/** A query without `?`, and the names that it had no room for. */
export interface WrittenLink {
  readonly query: string;
  readonly leftOut: readonly LinkName[];
}

/**
 * Longest query in characters: a link is under 2,000, and its page's address takes up to 100 of
 * them.
 */
const LONGEST_QUERY = 1_899;

/**
 * The one short address of a view, without `?`: what equals the default is left out, and the
 * default view is the empty string.
 */
export const writeView = (view: ViewState, context: LinkContext): string =>
  writeViewWithLoss(view, context).query;

/** `writeView`, and what didn't fit: whole parameters are left out, the longest first. */
export const writeViewWithLoss = (view: ViewState, context: LinkContext): WrittenLink =>
  write(view, context, null);

/** What a link that is sent says beside its view. */
export interface SharedLink {
  /** Version of the dataset; null where the sender leaves it out. */
  readonly made: string | null;
}

/**
 * The link of a view for Share, Cite and Embed, without `?`: data and time stand in it whatever the
 * defaults are.
 */
export const writeSharedView = (
  view: ViewState,
  context: LinkContext,
  shared: SharedLink,
): string => writeSharedViewWithLoss(view, context, shared).query;

/** `writeSharedView`, and what didn't fit. */
export const writeSharedViewWithLoss = (
  view: ViewState,
  context: LinkContext,
  shared: SharedLink,
): WrittenLink => write(view, context, shared);

function write(
  view: ViewState,
  context: LinkContext,
  shared: SharedLink | null,
  leftOut: readonly LinkName[] = [],
): WrittenLink {
  const parameters = parametersOf(view, context, shared, leftOut);
  const query = joinQuery(parameters);
  if (query.length <= LONGEST_QUERY) return { query, leftOut };
  const longest = parameters.reduce((a, b) => (lengthOf(b) >= lengthOf(a) ? b : a));
  return write(view, context, shared, [...leftOut, longest.name]);
}

const lengthOf = ({ name, value }: WrittenParameter): number =>
  name.length + percentEncode(value).length;

/**
 * What a link has to say. Without its project a link means another default period, so that is
 * compared with what stays.
 */
function parametersOf(
  view: ViewState,
  context: LinkContext,
  shared: SharedLink | null,
  leftOut: readonly LinkName[],
): WrittenParameter[] {
  const initial = initialView(
    contextIn(leftOut.includes('layer') ? 'page' : view.layer, context),
    leftOut.includes('project') ? null : view.project,
  );
  const newest = newestGrammar(MIGRATIONS);
  const parameters: { readonly name: LinkName; readonly value: string | null }[] = [
    ...VIEW_NAMES.map((name) => {
      const text = formatField(name, view[name]);
      const always = shared !== null && (name === 'data' || name === 'time');
      return { name, value: always || text !== formatField(name, initial[name]) ? text : null };
    }),
    { name: 'made', value: shared?.made ?? null },
    { name: 'v', value: newest === 1 ? null : String(newest) },
  ];
  return parameters.flatMap(({ name, value }) =>
    value === null || leftOut.includes(name) ? [] : [{ name, value }],
  );
}

/** What other sources add can be named while it is shown. */
export const contextIn = (layer: Layer, context: LinkContext): LinkContext =>
  layer === 'added' ? (context.added ?? context) : context;

export function formatField<Name extends keyof ViewState>(
  name: Name,
  value: ViewState[Name],
): string | null {
  const codec: Codec<ViewState[Name]> = CODECS[name];
  return codec.format(value);
}
