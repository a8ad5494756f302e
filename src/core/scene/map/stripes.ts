/**
 * Stripes of cross-border areas over a place: rising (+45°), falling (−45°), or both where two
 * overlap.
 */
export interface Stripes {
  readonly rising: boolean;
  readonly falling: boolean;
}

export const NO_STRIPES: Stripes = { rising: false, falling: false };
const RISING: Stripes = { rising: true, falling: false };
const FALLING: Stripes = { rising: false, falling: true };
const BOTH: Stripes = { rising: true, falling: true };

/** Equal ones are the same object. */
export function stripesOf(rising: boolean, falling: boolean): Stripes {
  if (rising) return falling ? BOTH : RISING;
  return falling ? FALLING : NO_STRIPES;
}
