import type { Shade } from './class-breaks.ts';
import type { Mark } from './palette.ts';
import type { Stripes } from './stripes.ts';

/** How a reached place is drawn. A place that isn't reached in the period is land. */
export interface LeafPaint {
  readonly shade: Shade;
  /** At least one more project possibly reaches it. */
  readonly dots: boolean;
  readonly stripes: Stripes;
  /**
   * What becomes of the place in a comparison, or that it is reached at another time only; null for
   * neither.
   */
  readonly mark: Mark | null;
}
