import type { AreaId } from '../area.ts';
import type { Fact } from '../project.ts';
import type { LocalText } from '../text/text.ts';
import type { Unread } from '../unread.ts';

// A dataset speaks of one page. Which of its values are of that page, and which only another source
// states, is decided field by field: each list of fields is a table with a rule for every field, so
// that a new one doesn't compile until it has its own.

export type Facts = Readonly<Record<string, Fact>>;

/**
 * Whether a value is of other sources than the primary one alone. A value without a fact is of the
 * sources of its record.
 */
export const isAddedFact = (fact: Fact | undefined, primary: string): boolean =>
  fact !== undefined && fact.source !== primary && fact.also?.includes(primary) !== true;

/** What the page alone is told apart by. */
export interface PageScope {
  /** Id of the primary source. */
  readonly primary: string;
  /** Ids of what only other sources name. */
  readonly projects: ReadonlySet<string>;
  readonly frameworks: ReadonlySet<string>;
  readonly areas: ReadonlySet<AreaId>;
}

/** What a rule may ask of the record that a value belongs to. */
export interface RuleContext {
  readonly page: PageScope;
  /**
   * Whether another source alone states a value: by the fact of the first path that has one, as
   * `items.2` before `items`.
   */
  readonly isAdded: (...paths: readonly string[]) => boolean;
}

/** What the page alone has of a value: the very value where all of it is of the page. */
export type FieldRule<Value> = (value: Value, field: string, context: RuleContext) => Value;

/** A rule for every field of a record. */
export type FieldRules<Owner> = {
  readonly [Field in keyof Required<Owner>]: { readonly ofPage: FieldRule<Owner[Field]> };
};

/** A record as the page alone has it; the very record where another source states nothing of it. */
export function fieldsOfPage<Owner extends { readonly facts: Facts }>(
  owner: Owner,
  rules: FieldRules<Owner>,
  page: PageScope,
): Owner {
  const context: RuleContext = {
    page,
    isAdded: (...paths) =>
      isAddedFact(
        paths.map((path) => owner.facts[path]).find((fact) => fact !== undefined),
        page.primary,
      ),
  };
  let left = owner;
  for (const field in rules) {
    const value = rules[field].ofPage(owner[field], field, context);
    if (value === owner[field]) continue;
    if (left === owner) left = { ...owner };
    if (value === undefined) Reflect.deleteProperty(left, field);
    else Reflect.set(left, field, value);
  }
  return left;
}

/** For what a record can't be without, or what says nothing of it: it stays. */
export const kept = <Value>(value: Value): Value => value;

/** A single value. */
export const single = <Value>(
  value: Value | undefined,
  field: string,
  { isAdded }: RuleContext,
): Value | undefined => (isAdded(field) ? undefined : value);

/** A text, in several languages maybe: facts speak of one of them as `title.es`. */
export function text(
  value: LocalText | undefined,
  field: string,
  context: RuleContext,
): LocalText | undefined {
  return typeof value === 'object' ? parts(value, field, context) : single(value, field, context);
}

/** A value in parts: facts speak of one of them as `dates.actualStart`. */
export function parts<Value extends object>(
  value: Value | undefined,
  field: string,
  { isAdded }: RuleContext,
): Value | undefined {
  return value === undefined
    ? undefined
    : without(value, (part) => isAdded(`${field}.${part}`, field));
}

/** A list: facts speak of one of its values as `budget.2`, counted from 1. */
export const list = <Item>(
  items: readonly Item[],
  field: string,
  { isAdded }: RuleContext,
): readonly Item[] => those(items, (_, index) => !isAdded(`${field}.${String(index + 1)}`, field));

/** What couldn't be read: as the field that it stands in. */
export const unread = (
  all: readonly Unread[] | undefined,
  _: string,
  { isAdded }: RuleContext,
): readonly Unread[] | undefined =>
  all === undefined
    ? undefined
    : those(all, ({ field, fact = field }) => !isAdded(fact, field, field.split('.')[0] ?? field));

/**
 * Facts; those of other sources stay for the fields that a record can't be without: their values
 * stay too, and are marked so.
 */
export const facts =
  (...needed: readonly string[]): FieldRule<Facts> =>
  (all, _, { isAdded }) =>
    without(all, (name) => isAdded(name) && !needed.includes(name)) ?? NO_FACTS;

const NO_FACTS: Facts = {};

/** The items that pass; the very list where all do. */
export function those<Item>(
  items: readonly Item[],
  passes: (item: Item, index: number) => boolean,
): readonly Item[] {
  const left = items.filter(passes);
  return left.length === items.length ? items : left;
}

/**
 * A value without some of its parts: the very value where none is taken, undefined where none is
 * left.
 */
export function without<Value extends object>(
  value: Value,
  isTaken: (part: string) => boolean,
): Value | undefined {
  const names = Object.keys(value);
  const taken = names.filter(isTaken);
  if (taken.length === 0) return value;
  if (taken.length === names.length) return undefined;
  const left = { ...value };
  for (const part of taken) Reflect.deleteProperty(left, part);
  return left;
}

/**
 * What the page alone hasn't got of a record: values that it lacks or has only in part, of lists
 * the further items, the facts of other sources; what the record can't be without stays. Null where
 * that is nothing. `page` is what `fieldsOfPage` makes of `whole`.
 */
export function addedFields<Owner extends { readonly facts: Facts }>(
  page: Owner,
  whole: Owner,
  rules: FieldRules<Owner>,
): Owner | null {
  if (page === whole) return null;
  const added = { ...whole };
  for (const field in rules) {
    if (rules[field].ofPage === kept) continue;
    const [own, all]: readonly unknown[] = [page[field], whole[field]];
    if (field === 'facts')
      Reflect.set(
        added,
        field,
        without(whole.facts, (name) => page.facts[name] === whole.facts[name]) ?? NO_FACTS,
      );
    else if (Array.isArray(all))
      Reflect.set(
        added,
        field,
        own === all ? [] : all.filter((item) => !Array.isArray(own) || !own.includes(item)),
      );
    else if (own === all) Reflect.deleteProperty(added, field);
  }
  return added;
}
