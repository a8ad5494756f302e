import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import type { ShapesProblem } from './map-strip.tsx';

/** The shapes of the map, which come later than the page. */
export interface LoadedShapes {
  /** Null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  /** Why they can't be had, where that is known. */
  readonly problem: ShapesProblem | null;
  /** Asks for the files anew; until they are there, what is known of the last attempt stands. */
  readonly again: () => void;
}
