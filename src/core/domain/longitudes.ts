/**
 * Degrees from a west to an east, going eastward: it crosses 180° where west is greater than east
 * (RFC 7946 §5.2).
 */
export type Stretch = readonly [west: number, east: number];

/**
 * A stretch wider than this shows nearly all of the world, which is then cut at 180° as on other
 * maps.
 */
const WIDEST = 270;

/** Degrees from west to east, 0 to 360. */
export const widthOf = ([west, east]: Stretch): number =>
  west > east ? east - west + 360 : east - west;

/** The longitude halfway from west to east, in ±180. */
export const middleOf = ([west, east]: Stretch): number =>
  west > east ? wrapped((west + east + 360) / 2) : (west + east) / 2;

/** A longitude in ±180; those that are stay as they are. */
export const wrapped = (longitude: number): number =>
  Math.abs(longitude) <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180;

/**
 * A longitude plus the whole turns that bring it within half a turn of another: a map may count on
 * past 180°.
 */
export function nearTo(longitude: number, other: number): number {
  const turns = (other - longitude) / 360;
  const whole = Math.sign(turns) * Math.ceil(Math.abs(turns) - 0.5);
  return whole === 0 ? longitude : longitude + whole * 360;
}

/** Whether a longitude in ±180 lies in a stretch, its ends included. */
export const holdsLongitude = ([west, east]: Stretch, longitude: number): boolean =>
  west > east ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;

/**
 * The smallest stretch round all of `stretches`, which must not be empty: what is left of the
 * circle without its widest gap. Of equal ones, and where nearly the whole world is meant, the one
 * that doesn't cross 180°. Costs O(n log n).
 */
export function smallestStretch(stretches: readonly Stretch[]): Stretch {
  const sorted = stretches.toSorted((a, b) => a[0] - b[0]);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('no stretches to join');
  const crossing = sorted.filter(([west, east]) => west > east);
  // East of −180° lies what crosses 180°, as far as it goes.
  let reached = crossing.reduce((most, [, east]) => Math.max(most, east), Number.NEGATIVE_INFINITY);
  const plain: Stretch =
    crossing.length > 0
      ? [-180, 180]
      : [first[0], sorted.reduce((most, [, east]) => Math.max(most, east), first[1])];
  let best = plain;
  for (const [west, east] of sorted) {
    if (
      reached > Number.NEGATIVE_INFINITY &&
      west > reached &&
      widthOf([west, reached]) < widthOf(best)
    )
      best = [west, reached];
    reached = Math.max(reached, west > east ? 180 : east);
  }
  return best[0] > best[1] && widthOf(best) > WIDEST ? plain : best;
}
