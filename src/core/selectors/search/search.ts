import { formatBorder, type AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { formatPeriod } from '../../view-state/period.ts';
import {
  createSearchIndex,
  type IndexedRecord,
  type SearchEntries,
  type SearchIndex,
  type SearchNames,
  type ShownNaming,
} from './search-index.ts';
import { once } from '../../domain/once.ts';
import type { MonthInterval } from '../../domain/month.ts';
import {
  aliasReason,
  areaReason,
  codeReason,
  fieldReason,
  type SearchReason,
} from './search-reason.ts';
import { entryAt, mayAnswer, type FoldedEntry } from './folded-texts.ts';
import { nearestSpellings } from './search-spelling.ts';
import {
  codeRank,
  foldTexts,
  isCode,
  isFound,
  nameRank,
  parseQuery,
  type NameRank,
  type Query,
} from './search-text.ts';
import { searchTexts, type SearchTexts } from './search-texts.ts';
import { typedPeriod } from './typed-months.ts';

export type { SearchNames } from './search-index.ts';
export type { SearchReason } from './search-reason.ts';

export const SEARCH_KINDS = ['period', 'place', 'border', 'project', 'body', 'record'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * Something found. `named`: by its names, not only by other texts. `reason` tells why where the
 * shown name doesn't.
 */
export type SearchHit = Found & { readonly named: boolean };

type Found =
  | {
      readonly kind: 'period';
      readonly id: string;
      readonly period: MonthInterval;
      readonly reason: null;
    }
  | { readonly kind: 'place' | 'border'; readonly id: AreaId; readonly reason: SearchReason | null }
  | {
      readonly kind: 'project';
      readonly id: string;
      readonly index: number;
      readonly reason: SearchReason | null;
    }
  | { readonly kind: 'body'; readonly id: string; readonly reason: SearchReason | null }
  | {
      readonly kind: 'record';
      readonly id: string;
      readonly of: IndexedRecord;
      readonly reason: SearchReason | null;
    };

/** The best of one kind, best first, and how many there are of it. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly count: number;
}

export interface SearchResult {
  /**
   * In the order of `SEARCH_KINDS`, those first in which the text is a name or a code of something;
   * kinds of which nothing was found are left out.
   */
  readonly groups: readonly SearchGroup[];
  /** Names that are spelt nearly like the text, nearest first; only where nothing was found. */
  readonly spellings: readonly string[];
}

export interface Search {
  /**
   * Answers a text; null for one without letters and digits. One pass over folded texts, whatever
   * is found.
   */
  readonly find: (text: string) => SearchResult | null;
}

/** Hits that a group lists. */
const MOST_HITS = 6;

/**
 * The search of an atlas, with names in the language of the page. All words of a text must be
 * found, accents and case aside. Codes and names that are the text come first, then names that
 * begin with it, names whose words do, and names that hold it; then what other texts, and places
 * beside the found ones, say. A month, a year or a period leads there. The index is built at the
 * first question, of `texts` that may be made elsewhere before.
 */
export function createSearch(
  atlas: Atlas,
  names: SearchNames,
  texts: () => SearchTexts = () => searchTexts(atlas.dataset),
): Search {
  const made = once(() => createSearchIndex(atlas, names, texts()));
  return {
    find: (text) => {
      const query = parseQuery(borderCode(text) ?? text);
      if (query === null) return null;
      const index = made();
      const found = foundGroups(index, query).filter(({ group: { count } }) => count > 0);
      const ranked = found
        .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
        .map(({ group }) => group);
      const named = [...periodGroups(typedPeriod(text, names.language)), ...ranked];
      const groups = named.length > 0 ? named : codedGroups(atlas, text);
      return { groups, spellings: groups.length > 0 ? [] : nearestSpellings(index, text) };
    },
  };
}

/** The months that a text means. */
function periodGroups(period: MonthInterval | null): readonly SearchGroup[] {
  if (period === null) return [];
  const id = formatPeriod(period);
  return [
    { kind: 'period', count: 1, hits: [{ kind: 'period', id, period, reason: null, named: true }] },
  ];
}

/** `CO x EC`, `ec x co`: the code of an area across a border. */
function borderCode(text: string): string | undefined {
  const codes = /^\s*([A-Z]{2})\s+[x×]\s+([A-Z]{2})\s*$/i.exec(text);
  return codes === null
    ? undefined
    : formatBorder([codes[1]?.toUpperCase() ?? '', codes[2]?.toUpperCase() ?? '']);
}

/** `nuts:SE23`, `uki` */
const NUTS_CODE = /^\s*(?:nuts\s*:\s*)?([A-Z]{2}[A-Z\d]{0,3})\s*$/i;

/** Places of a NUTS code, also an older one or that of a part of a place. */
function codedGroups({ gazetteer }: Atlas, text: string): readonly SearchGroup[] {
  const code = NUTS_CODE.exec(text)?.[1]?.toUpperCase();
  const places = code === undefined ? [] : (gazetteer.nuts(code)?.places ?? []);
  if (code === undefined || places.length === 0) return [];
  const hits = places.slice(0, MOST_HITS).map(({ area, isWhole }): SearchHit => ({
    kind: 'place',
    id: area,
    reason: { kind: isWhole ? 'alias' : 'part', name: code },
    named: true,
  }));
  return [{ kind: 'place', count: places.length, hits }];
}

/** A group, and whether the text is a name or a code of something in it. */
interface RankedGroup {
  readonly group: SearchGroup;
  readonly isNamed: boolean;
}

function foundGroups(index: SearchIndex, query: Query): readonly RankedGroup[] {
  const found = new Set<AreaId>();
  const places = createTop(index.places, query);
  for (const position of mayAnswer(index.places.texts, query)) {
    const rank = rankAt(index.places, position, query);
    if (rank === null) continue;
    const id = index.places.idAt(position);
    if (rank !== 'texts') found.add(id);
    places.add(PLACE_ORDER[index.isReached(id) ? 'reached' : 'others'][rank], position);
  }

  // The places that answer, and the areas across borders that do by their own names or by a place
  // within them.
  const answers = new Map<AreaId, AreaId>();
  const borders = createTop(index.borders, query);
  for (let position = 0; position < index.borders.texts.size; position += 1) {
    const id = index.borders.idAt(position);
    const rank = rankAt(index.borders, position, query);
    const held = rank === null ? index.heldBy(id).find((unit) => found.has(unit)) : undefined;
    if (rank === null && held === undefined) continue;
    if (rank !== 'texts') answers.set(id, held ?? id);
    borders.add(ORDER[rank ?? 'beside'], position);
  }
  for (const place of found) answers.set(place, place);

  const reaches = new Map<number, AreaId>();
  for (const [area, answer] of answers) {
    for (const project of index.projectsNaming(area, answer !== area))
      if (!reaches.has(project)) reaches.set(project, answer);
  }
  const rankOfProject = (position: number): Rank | 'beside' | null => {
    const rank = rankAt(index.projects, position, query);
    return (rank === null || rank === 'texts') && reaches.has(position) ? 'beside' : rank;
  };
  const projects = createTop(index.projects, query);
  for (const position of mayAnswer(index.projects.texts, query, reaches.keys())) {
    const rank = rankOfProject(position);
    if (rank !== null) projects.add(ORDER[rank], position);
  }
  const projectReason = (position: number, id: string): SearchReason | null => {
    const rank = rankOfProject(position);
    const area = reaches.get(position);
    if (rank === 'beside' && area !== undefined) return { kind: 'reaches', area };
    if (rank === 'texts') return fieldReason(index.projectFields(position), query);
    return namingReason(index.naming('project', id), query);
  };

  const bodies = topOf(index.bodies, query);
  const records = topOf(index.records, query);
  return [
    places.group('place', (_, id) => ({ kind: 'place', id, reason: areaReason(index, id, query) })),
    borders.group('border', (position, id) => {
      const held = rankAt(index.borders, position, query) === null ? answers.get(id) : undefined;
      return {
        kind: 'border',
        id,
        reason: held === undefined ? areaReason(index, id, query) : { kind: 'holds', area: held },
      };
    }),
    projects.group('project', (position, id) => ({
      kind: 'project',
      id,
      index: position,
      reason: projectReason(position, id),
    })),
    bodies.group('body', (_, id) => ({
      kind: 'body',
      id,
      reason: {
        kind: 'roles',
        roles: index.rolesOf(id),
        ...aliasOf(namingReason(index.naming('body', id), query)),
      },
    })),
    records.group('record', (position, id) => ({
      kind: 'record',
      id,
      of: index.records.kindAt(position),
      reason:
        rankAt(index.records, position, query) === 'texts'
          ? fieldReason(index.records.fieldsAt(position), query)
          : namingReason(index.naming('record', id), query),
    })),
  ];
}

/** The name or code by which something was found, where it isn't the one shown. */
function namingReason(naming: ShownNaming | null, query: Query): SearchReason | null {
  if (naming === null) return null;
  const { shown, names, codes, initials } = naming;
  if (isFound(foldTexts([shown]), query)) return null;
  const letters = initials.find((each) => isCode(foldTexts([each]), query));
  return letters === undefined
    ? (codeReason(codes, query, true) ?? aliasReason(shown, names, query))
    : { kind: 'alias', name: letters };
}

const aliasOf = (reason: SearchReason | null): { readonly alias?: string } =>
  reason?.kind === 'alias' ? { alias: reason.name } : {};

/**
 * `initials`: those of its name; `texts`: not its names but its other texts, or both together, hold
 * the query.
 */
type Rank = NameRank | 'initials' | 'texts';

const rankAt = ({ texts, arePlaces }: SearchEntries, position: number, query: Query): Rank | null =>
  rankOf(entryAt(texts, position), arePlaces, query);

function rankOf(
  { names, all, codes, initials }: FoldedEntry,
  isPlace: boolean,
  query: Query,
): Rank | null {
  // A beginning of a place's code is its country; that of an id may be any word.
  const byCode = codeRank(codes, query, !isPlace);
  if (byCode === 'same') return 'same';
  const isInitials = isCode(initials, query);
  // In capitals an abbreviation is meant.
  if (isInitials && query.isCapitals) return 'same';
  const byName = isFound(all, query) ? (nameRank(names, query) ?? byCode ?? 'texts') : byCode;
  return isInitials && (byName === null || byName === 'inside' || byName === 'texts')
    ? 'initials'
    : byName;
}

/** Lower comes first. `beside`: a found place is what answers. */
const ORDER: Readonly<Record<Rank | 'beside', number>> = {
  same: 0,
  begins: 1,
  words: 2,
  initials: 3,
  inside: 4,
  beside: 5,
  texts: 6,
};

/** Places that the data reach come before others that answer alike. */
const PLACE_ORDER: Readonly<Record<'reached' | 'others', Readonly<Record<Rank, number>>>> = {
  reached: { same: 0, begins: 1, words: 2, initials: 2, inside: 5, texts: 7 },
  others: { same: 0, begins: 3, words: 4, initials: 4, inside: 6, texts: 8 },
};
const ORDERS = 9;

interface Top<Id extends string> {
  readonly add: (order: number, position: number) => void;
  /** Makes hits of what is listed, and of nothing else. */
  readonly group: (kind: SearchKind, hit: (position: number, id: Id) => Found) => RankedGroup;
}

/** Keeps the first few positions of each order, and counts all. */
function createTop<Id extends string>(entries: SearchEntries<Id>, query: Query): Top<Id> {
  const kept: number[][] = Array.from({ length: ORDERS }, () => []);
  let count = 0;
  const hitAt =
    (hit: (position: number, id: Id) => Found) =>
    (position: number): SearchHit => {
      const named = (rankAt(entries, position, query) ?? 'texts') !== 'texts';
      return { ...hit(position, entries.idAt(position)), named };
    };
  return {
    add: (order, position) => {
      count += 1;
      const alike = kept[order];
      if (alike !== undefined && alike.length < MOST_HITS) alike.push(position);
    },
    group: (kind, hit) => ({
      isNamed: (kept[0]?.length ?? 0) > 0,
      group: {
        kind,
        count,
        hits: kept.flat().slice(0, MOST_HITS).map(hitAt(hit)),
      },
    }),
  };
}

function topOf<Id extends string>(entries: SearchEntries<Id>, query: Query): Top<Id> {
  const top = createTop(entries, query);
  for (const position of mayAnswer(entries.texts, query)) {
    const rank = rankAt(entries, position, query);
    if (rank !== null) top.add(ORDER[rank], position);
  }
  return top;
}
