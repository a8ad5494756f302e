import type { AreaId } from '../domain/area.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { ClassTarget } from '../domain/ways/reach-classes.ts';
import type { NamedWays } from '../domain/ways/reach-ways.ts';
import type { LedMonthsTable } from './led-months.ts';

/** How naming an area leads to a place. */
export interface PlaceLink {
  readonly via: AreaId;
  readonly always: boolean;
  readonly during: MonthInterval | undefined;
  /** It is the place itself that is named: null where it isn't. */
  readonly named: 'unit' | 'place' | null;
}

/** From what is named to a place that isn't made of parts. */
export function linksTo({ ways, gazetteer }: LinkContext, place: AreaId): readonly PlaceLink[] {
  const named = gazetteer.area(place).kind === 'unit' ? 'unit' : 'place';
  return ways.touching(place).map((via) => {
    const { kind, always, during } = ways.wayTo(place, via);
    return { via, always, during, named: kind === 'named' ? named : null };
  });
}

interface LinkContext {
  readonly ways: NamedWays;
  readonly gazetteer: Gazetteer;
}

/** The months of a link, for what names its area. */
export const monthsOfLink = (
  { always, during, named }: PlaceLink,
  { isWhole, softAt }: ClassTarget,
  table: LedMonthsTable,
): number => {
  const isSoft = named !== null && (softAt === 'all' || (softAt === 'units' && named === 'unit'));
  return table.ofWay((always || isWhole) && !isSoft, during);
};

/** Which parts of a place naming an area covers. */
interface Cover {
  /** Positions of the parts, and whether each is so for certain though named only in part. */
  readonly parts: readonly { readonly position: number; readonly always: boolean }[];
  /** The months of the way to the first of them. */
  readonly during: MonthInterval | undefined;
}

/** A place that is reached by its name, or by every part of it. */
export interface MadeOfParts {
  readonly place: AreaId;
  readonly size: number;
  readonly covers: ReadonlyMap<AreaId, Cover>;
}

export function madeOfParts(
  { leavesOf }: Gazetteer,
  place: AreaId,
  linksOf: (place: AreaId) => readonly PlaceLink[],
): MadeOfParts {
  const covers = new Map<AreaId, { parts: Cover['parts'][number][]; during: Cover['during'] }>();
  const leaves = leavesOf(place);
  for (const [position, { area }] of leaves.entries()) {
    for (const { via, always, during } of linksOf(area)) {
      const cover = covers.get(via) ?? { parts: [], during };
      cover.parts.push({ position, always });
      covers.set(via, cover);
    }
  }
  return { place, size: leaves.length, covers };
}

/** The months in which what is named leads to such a place; −1 where some part isn't reached. */
export function monthsOfParts(
  { place, size, covers }: MadeOfParts,
  targets: readonly ClassTarget[],
  table: LedMonthsTable,
): number {
  if (targets.some(({ area }) => area === place)) return table.ofWay(true, undefined);
  let most = 0;
  for (const { area } of targets) most += covers.get(area)?.parts.length ?? 0;
  if (most < size) return -1;
  /** 1 for parts that are reached, 2 for those that are for certain. */
  const reached = new Uint8Array(size);
  for (const { area, isWhole } of targets) {
    for (const { position, always } of covers.get(area)?.parts ?? [])
      reached[position] = Math.max(reached[position] ?? 0, always || isWhole ? 2 : 1);
  }
  const least = reached.reduce((a, b) => Math.min(a, b), 2);
  if (least === 0) return -1;
  let months = -1;
  for (const { area } of targets) {
    const cover = covers.get(area);
    if (cover === undefined) continue;
    const own = table.ofWay(least === 2, cover.during);
    months = months === -1 ? own : table.joined(months, own);
  }
  return months;
}
