import { boundaries, type AreaGeometries, type Boundary } from './boundaries.ts';
import { createLocator, type Locator } from './locator.ts';

/** The shapes of the leaves with what is made of them once: live map and drawings share it. */
export interface Shapes {
  readonly geometries: AreaGeometries;
  readonly boundaries: readonly Boundary[];
  readonly locate: Locator;
}

export const createShapes = (geometries: AreaGeometries): Shapes => ({
  geometries,
  boundaries: boundaries(geometries),
  locate: createLocator(geometries),
});
