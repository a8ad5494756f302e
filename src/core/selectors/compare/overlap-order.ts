import { sharedPlaces, type OverlapGroup, type SharedPlaces } from './overlap-groups.ts';

/** Two projects that share places, by their positions in the dataset. */
export interface Overlap extends SharedPlaces {
  readonly one: number;
  readonly other: number;
}

/** Pairs of two groups, or of one: all of them share as many places. */
interface GroupPair extends SharedPlaces {
  readonly one: OverlapGroup;
  readonly other: OverlapGroup;
}

/** So many of the largest groups are compared first. */
const FIRST_GROUPS = 64;

/**
 * Pairs with a certain place first, then by the number of places, then in the order of the dataset.
 * Each is made when it is asked for: no two projects share more places than the smaller of them
 * reaches, so the first pairs are found among the largest.
 */
export function* pairsInOrder(groups: readonly OverlapGroup[]): Generator<Overlap> {
  yield* byPlaces(groups, 'certain', ({ certain }) => certain);
  yield* byPlaces(groups, 'any', ({ certain, possible }) => (certain > 0 ? 0 : possible));
}

/** `placesOf`: the places that a pair is ordered by; 0 for a pair that isn't wanted. */
function* byPlaces(
  groups: readonly OverlapGroup[],
  size: 'certain' | 'any',
  placesOf: (pair: SharedPlaces) => number,
): Generator<Overlap> {
  const largest = groups.toSorted((a, b) => b.sizes[size] - a.sizes[size]);
  const sizeAt = (position: number): number => largest[position]?.sizes[size] ?? 0;
  const found = new Map<number, GroupPair[]>();
  for (let end = 0; sizeAt(end) > 0;) {
    const compared = end;
    end = Math.max(FIRST_GROUPS, compared * 2);
    while (sizeAt(end) > 0 && sizeAt(end) === sizeAt(end - 1)) end += 1;
    for (const pair of pairsOf(largest, compared, end)) {
      const places = placesOf(pair);
      if (places === 0) continue;
      const rank = places * MOST_PLACES + pair.possible;
      const alike = found.get(rank);
      if (alike === undefined) found.set(rank, [pair]);
      else alike.push(pair);
    }
    const complete = (sizeAt(end) + 1) * MOST_PLACES;
    for (const rank of [...found.keys()].toSorted((a, b) => b - a)) {
      if (rank < complete) break;
      yield* byPosition(found.get(rank) ?? []);
      found.delete(rank);
    }
  }
}

/** More than there are countries and first-level units. */
const MOST_PLACES = 65_536;

/** The pairs of groups `from` to before `end` with themselves and with all before them. */
function* pairsOf(
  groups: readonly OverlapGroup[],
  from: number,
  end: number,
): Generator<GroupPair> {
  for (let later = from; later < Math.min(end, groups.length); later += 1) {
    for (let earlier = 0; earlier <= later; earlier += 1) {
      const [one, other] = [groups[earlier], groups[later]];
      if (one === undefined || other === undefined) continue;
      if (one === other && one.members.length === 1) continue;
      const shared = sharedPlaces(one, other);
      if (shared !== null) yield { one, other, ...shared };
    }
  }
}

/** The projects of pairs that share as many places, in the order of the dataset. */
function* byPosition(pairs: readonly GroupPair[]): Generator<Overlap> {
  const [first] = pairs;
  if (first === undefined) return;
  const { certain, possible } = first;
  const partners = new Map<OverlapGroup, Set<OverlapGroup>>();
  const join = (one: OverlapGroup, other: OverlapGroup): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { one, other } of pairs) {
    join(one, other);
    join(other, one);
  }
  const ones = [...partners]
    .flatMap(([{ members }, others]) => members.map((one) => ({ one, others })))
    .toSorted((a, b) => a.one - b.one);
  for (const { one, others } of ones) {
    const later = [...others].flatMap(({ members }) => members.filter((other) => other > one));
    for (const other of later.toSorted((a, b) => a - b)) yield { one, other, certain, possible };
  }
}
