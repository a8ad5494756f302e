import type { AreaId } from '../../domain/area.ts';
import type { BodyRoleCount } from '../records/body-roles.ts';
import type { SearchField } from './search-fields.ts';
import type { FurtherName } from './search-places.ts';
import {
  codeRank,
  foldTexts,
  isCode,
  foundWords,
  isFound,
  isPartlyFound,
  nameRank,
  type NameRank,
  type Query,
} from './search-text.ts';

/** Why something was found, where its shown name doesn't tell. */
export type SearchReason =
  /** Another name of it, or its code. */
  | { readonly kind: 'alias'; readonly name: string }
  /** It was called so. */
  | { readonly kind: 'former'; readonly name: string }
  /** A part of it is called so, which is no place of its own here. */
  | { readonly kind: 'part'; readonly name: string }
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
  /**
   * What an organisation does, whatever was typed; before it the name or code that was found, where
   * it isn't the shown one.
   */
  | { readonly kind: 'roles'; readonly roles: readonly BodyRoleCount[]; readonly alias?: string };

/** The first text that holds the whole query, else the first that holds a part of it. */
export function fieldReason(fields: readonly SearchField[], query: Query): SearchReason | null {
  const field =
    fields.find(({ text }) => isFound(foldTexts([text]), query)) ??
    fields.find(({ text }) => isPartlyFound(foldTexts([text]), query));
  if (field === undefined) return null;
  switch (field.kind) {
    case 'spelt':
    case 'source': {
      const words = foundWords(field.text, query);
      return words === '' ? { kind: 'text' } : { kind: field.kind, words };
    }
    case 'author':
      return { kind: 'author', name: field.text };
    case 'topic':
    case 'objective':
    case 'text':
      return { kind: field.kind };
  }
}

/**
 * The name that was found where it isn't the one shown; null where the shown one holds the query.
 */
export function aliasReason(
  shown: string,
  names: readonly string[],
  query: Query,
): SearchReason | null {
  if (isFound(foldTexts([shown]), query)) return null;
  const name =
    names.find((other) => isFound(foldTexts([other]), query)) ??
    names.find((other) => isPartlyFound(foldTexts([other]), query));
  return name === undefined ? null : { kind: 'alias', name };
}

/** What is asked of an index about a place. */
interface AreaNaming {
  readonly shownAreaName: (id: AreaId) => string;
  readonly furtherNames: (id: AreaId) => readonly FurtherName[];
  readonly areaCodes: (id: AreaId) => readonly string[];
  readonly spellings: ReadonlyMap<AreaId, readonly string[]>;
}

/** The name, code or spelling by which a place was found, where it isn't the shown name. */
export function areaReason(index: AreaNaming, id: AreaId, query: Query): SearchReason | null {
  const shown = index.shownAreaName(id);
  const code = codeReason(index.areaCodes(id), query, false);
  // A code that is typed in full is what was meant, whatever the name holds.
  if (code !== null && query.isCapitals) return code;
  if (isFound(foldTexts([shown]), query)) return null;
  const spelt = (index.spellings.get(id) ?? []).find((word) =>
    isPartlyFound(foldTexts([word]), query),
  );
  return (
    furtherNameReason(index.furtherNames(id), query) ??
    code ??
    (spelt === undefined ? null : { kind: 'spelt', words: spelt })
  );
}

/** The code that answers: as it is written. */
export function codeReason(
  codes: readonly string[],
  query: Query,
  areIds: boolean,
): SearchReason | null {
  const name =
    codes.find((code) => isCode(foldTexts([code]), query)) ??
    codes.find((code) => codeRank(foldTexts([code]), query, areIds) !== null);
  return name === undefined ? null : { kind: 'alias', name };
}

function furtherNameReason(names: readonly FurtherName[], query: Query): SearchReason | null {
  const ranks: readonly (NameRank | null)[] = ['same', 'begins', 'words', 'inside'];
  const ranked = names.map(({ name }) => nameRank(foldTexts([name]), query));
  const best = ranks.find((rank) => ranked.includes(rank));
  const found =
    best === undefined
      ? names.find(({ name }) => isPartlyFound(foldTexts([name]), query))
      : names[ranked.indexOf(best)];
  if (found === undefined) return null;
  return { kind: found.of === 'place' ? 'alias' : found.of, name: found.name };
}
