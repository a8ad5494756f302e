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

const made = new Map<Shade, LeafPaint[]>();

/** Equal paints are the same object, so that one place is told from itself a step before at once. */
export function leafPaint(
  shade: Shade,
  dots: boolean,
  stripes: Stripes,
  mark: Mark | null,
): LeafPaint {
  const ofShade = made.get(shade) ?? [];
  made.set(shade, ofShade);
  for (const paint of ofShade)
    if (paint.dots === dots && paint.stripes === stripes && paint.mark === mark) return paint;
  const paint = { shade, dots, stripes, mark };
  ofShade.push(paint);
  return paint;
}
