import type { Pixel } from '../../../core/scene/geometry/pixels.ts';

/** A pointer on the map, in pixels of its pane. */
export interface Pointer {
  readonly id: number;
  readonly at: Pixel;
  readonly isFinger: boolean;
  readonly timeMs: number;
}
