import type { AreaId } from '../domain/area.ts';
import type { BodyRoleCount } from './body-roles.ts';
import type { SearchField } from './search-fields.ts';
import { foldTexts, foundWords, isFound, isPartlyFound, type Query } from './search-text.ts';

/** Why something was found, where its shown name doesn't tell. */
export type SearchReason =
  /** Another name of it, or its code. */
  | { readonly kind: 'alias'; readonly name: string }
  /** The source spells it so. */
  | { readonly kind: 'spelt'; readonly words: string }
  /** Other words of the source. */
  | { readonly kind: 'source'; readonly words: string }
  | { readonly kind: 'topic' | 'objective' | 'text' }
  | { readonly kind: 'author'; readonly name: string }
  /** A project has a found place among its targets, or an area that it lies in. */
  | { readonly kind: 'reaches'; readonly area: AreaId }
  /** An area across a border holds a found place. */
  | { readonly kind: 'holds'; readonly area: AreaId }
  /** What an organisation does, whatever was typed. */
  | { readonly kind: 'roles'; readonly roles: readonly BodyRoleCount[] };

/** The first text that holds the whole query, else the first that holds a part of it. */
export function fieldReason(fields: readonly SearchField[], query: Query): SearchReason | null {
  const field = fields.find(({ text }) => isFound(foldTexts([text]), query)) ?? fields.find(({ text }) => isPartlyFound(foldTexts([text]), query));
  if (field === undefined) return null;
  switch (field.kind) {
    case 'spelt':
    case 'source':
      return { kind: field.kind, words: foundWords(field.text, query) };
    case 'author':
      return { kind: 'author', name: field.text };
    case 'topic':
    case 'objective':
    case 'text':
      return { kind: field.kind };
  }
}

/** The name that was found where it isn't the one shown; null where the shown one holds the query. */
export function aliasReason(shown: string, names: readonly string[], query: Query): SearchReason | null {
  if (isFound(foldTexts([shown]), query)) return null;
  const name = names.find((other) => isFound(foldTexts([other]), query)) ?? names.find((other) => isPartlyFound(foldTexts([other]), query));
  return name === undefined ? null : { kind: 'alias', name };
}

/** What is asked of an index about a place. */
interface AreaNaming {
  readonly shownAreaName: (id: AreaId) => string;
  readonly furtherNames: (id: AreaId) => readonly string[];
  readonly spellings: ReadonlyMap<AreaId, readonly string[]>;
}

/** The name, code or spelling by which a place was found, where it isn't the shown name. */
export function areaReason(index: AreaNaming, id: AreaId, query: Query): SearchReason | null {
  const shown = index.shownAreaName(id);
  const spelt = (index.spellings.get(id) ?? []).find((word) => isPartlyFound(foldTexts([word]), query));
  if (isFound(foldTexts([shown]), query)) return null;
  return aliasReason(shown, [...index.furtherNames(id), id], query) ?? (spelt === undefined ? null : { kind: 'spelt', words: spelt });
}
