import type { AreaId } from '../domain/area.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { ClassTarget, ReachClasses } from '../domain/ways/reach-classes.ts';
import type { NamedWays } from '../domain/ways/reach-ways.ts';
import type { CountedEntries } from './counted-matter.ts';
import { ALWAYS, type LedMonthsTable } from './led-months.ts';
import {
  linksTo,
  madeOfParts,
  monthsOfLink,
  monthsOfParts,
  type MadeOfParts,
  type PlaceLink,
} from './place-links.ts';
import type { PlaceRows } from './place-rows.ts';

/** What the places of a dataset are counted by. */
export interface PlacesMatter {
  readonly ways: NamedWays;
  readonly gazetteer: Gazetteer;
  readonly classes: ReachClasses;
  readonly table: LedMonthsTable;
}

interface RowLink {
  readonly row: number;
  readonly link: PlaceLink;
}

/**
 * Where and when the projects of each class count. What leads to all leaves of a country in the
 * same way is one entry, so a class has about as many as it names areas. O(classes × areas named +
 * places × areas).
 */
export function placeEntries(matter: PlacesMatter, rows: PlaceRows): CountedEntries {
  const { ways, classes, table } = matter;
  const { rowLinks, groups } = linksOfRows(matter, rows);
  const { shares, naming } = rows;
  const monthsAt = new Int32Array(shares.length).fill(-1);
  const lists = {
    from: [0],
    places: [] as number[],
    months: [] as number[],
    weights: [] as number[],
  };
  const enter = (place: number, months: number, weight: 1 | -1): void => {
    lists.places.push(place);
    lists.months.push(months);
    lists.weights.push(weight);
  };
  const isNamed = new Set(ways.namedAreas);
  for (const targets of classes.targets) {
    const touched: number[] = [];
    const nearby = new Set<number>();
    for (const target of targets) {
      if (!isNamed.has(target.area)) continue;
      for (const { row, link } of rowLinks.get(target.area) ?? []) {
        const own = monthsOfLink(link, target, table);
        const before = monthsAt[row] ?? -1;
        if (before === -1) touched.push(row);
        monthsAt[row] = before === -1 ? own : table.joined(before, own);
      }
      for (const row of groups.byArea.get(target.area) ?? []) nearby.add(row);
    }
    for (const row of touched) {
      const own = monthsAt[row] ?? ALWAYS;
      const shared = monthsAt[shares[row] ?? -1] ?? -1;
      if (shared === -1) enter(row, own, 1);
      else if (table.joined(shared, own) !== shared) {
        enter(row, table.joined(shared, own), 1);
        enter(row, shared, -1);
      }
    }
    for (const row of nearby) {
      const parts = groups.byRow.get(row);
      const months = parts === undefined ? -1 : monthsOfParts(parts, targets, table);
      if (months !== -1) enter(row, months, 1);
    }
    for (const area of new Set(targets.map((target) => target.area))) {
      const row = naming.get(area);
      if (row !== undefined) enter(row, ALWAYS, 1);
    }
    for (const row of touched) monthsAt[row] = -1;
    lists.from.push(lists.places.length);
  }
  return {
    groupOf: classes.of,
    from: Int32Array.from(lists.from),
    places: Int32Array.from(lists.places),
    months: Int32Array.from(lists.months),
    weights: Int8Array.from(lists.weights),
  };
}

/** By the area that is named, the rows that it leads to; of rows made of parts, those it is near. */
function linksOfRows(matter: PlacesMatter, rows: PlaceRows) {
  const { ways, gazetteer } = matter;
  const kept = new Map<AreaId, readonly PlaceLink[]>();
  const linksOf = (place: AreaId): readonly PlaceLink[] => {
    const links = kept.get(place) ?? linksTo(matter, place);
    kept.set(place, links);
    return links;
  };
  const rowLinks = new Map<AreaId, RowLink[]>();
  const byRow = new Map<number, MadeOfParts>();
  const byArea = new Map<AreaId, number[]>();
  for (const [row, place] of rows.places.entries()) {
    if (!ways.isMadeOfParts(place)) {
      for (const link of linksOf(place)) pushTo(rowLinks, link.via, { row, link });
      continue;
    }
    const parts = madeOfParts(gazetteer, place, linksOf);
    byRow.set(row, parts);
    for (const area of new Set([place, ...parts.covers.keys()])) pushTo(byArea, area, row);
  }
  for (const [via, links] of rowLinks) rowLinks.set(via, withShared(links, rows));
  return { rowLinks, groups: { byRow, byArea } };
}

/** With one link to what the leaves of a country share where all of them have the same. */
function withShared(links: readonly RowLink[], { shares }: PlaceRows): RowLink[] {
  const sizes = new Map<number, number>();
  for (const of of shares) if (of !== -1) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  const bySharing = new Map<number, RowLink[]>();
  for (const link of links) {
    const of = shares[link.row] ?? -1;
    if (of !== -1) pushTo(bySharing, of, link);
  }
  const whole = new Map(
    [...bySharing].filter(
      ([of, all]) =>
        all.length === sizes.get(of) && all.every(({ link }) => isSame(link, all[0]?.link)),
    ),
  );
  return [
    ...links.filter(({ row }) => !whole.has(shares[row] ?? -1)),
    ...[...whole].flatMap(([row, [first]]) =>
      first === undefined ? [] : { row, link: first.link },
    ),
  ];
}

const isSame = (one: PlaceLink, other: PlaceLink | undefined): boolean =>
  other !== undefined &&
  one.named === null &&
  other.named === null &&
  one.always === other.always &&
  one.during?.first === other.during?.first &&
  one.during?.last === other.during?.last;

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** When each class leads to one place, whether or not it has a row; −1 for classes that don't. */
export function monthsAtPlace(matter: PlacesMatter, place: AreaId): Int32Array {
  const { ways, gazetteer, classes, table } = matter;
  if (ways.isMadeOfParts(place)) {
    const parts = madeOfParts(gazetteer, place, (part) => linksTo(matter, part));
    return Int32Array.from(classes.targets, (targets) => monthsOfParts(parts, targets, table));
  }
  const links = new Map(linksTo(matter, place).map((link) => [link.via, link]));
  const monthsOf = (targets: readonly ClassTarget[]): number => {
    let months = -1;
    for (const target of targets) {
      const link = links.get(target.area);
      if (link === undefined) continue;
      const own = monthsOfLink(link, target, table);
      months = months === -1 ? own : table.joined(months, own);
    }
    return months;
  };
  return Int32Array.from(classes.targets, monthsOf);
}
