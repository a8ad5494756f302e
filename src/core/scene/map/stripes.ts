/**
 * Stripes of cross-border areas over a place: rising (+45°), falling (−45°), or both where two
 * overlap.
 */
export interface Stripes {
  readonly rising: boolean;
  readonly falling: boolean;
}

export const NO_STRIPES: Stripes = { rising: false, falling: false };
