import { geometriesOf, type AreaGeometries, type AreaTopology } from './area-topology.ts';
import { boundaries, type Boundary } from './boundaries.ts';
import { createLocator, type Locator } from './locator.ts';

/** The shapes of the leaves with what is made of them once: live map and drawings share it. */
export interface Shapes {
  readonly areas: AreaTopology;
  readonly geometries: AreaGeometries;
  readonly boundaries: readonly Boundary[];
  readonly locate: Locator;
}

export function createShapes(areas: AreaTopology): Shapes {
  const geometries = geometriesOf(areas);
  return {
    areas,
    geometries,
    boundaries: boundaries(areas),
    locate: createLocator(geometries),
  };
}
