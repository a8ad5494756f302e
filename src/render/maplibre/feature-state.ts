/**
 * What feature states say of a place; states are numbers and flags, never counts, so that few of
 * them change in a scrub.
 */
export interface PlaceState {
  /** Position in SHADES. */
  readonly shade: number;
  readonly dots: boolean;
  readonly rising: boolean;
  readonly falling: boolean;
  readonly partner: boolean;
  /** 0 for none, else one more than the position in MARKS. */
  readonly mark: number;
}

/**
 * How many sides of a boundary are reached: 0, 1 (an edge) or 2. The flag `partner` beside it: both
 * are of the cooperating union.
 */
export type BoundarySides = 0 | 1 | 2;
