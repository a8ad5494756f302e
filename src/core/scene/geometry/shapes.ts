import { geometriesOf, type AreaGeometries, type AreaTopology } from './area-topology.ts';
import { once } from '../../domain/once.ts';
import { boundaries, type Boundary } from './boundaries.ts';
import { createLocator, type Locator } from './locator.ts';

/**
 * The shapes of the leaves with what is made of them once, when it is first asked for: live map and
 * drawings share it.
 */
export interface Shapes {
  readonly areas: AreaTopology;
  readonly geometries: AreaGeometries;
  readonly boundaries: readonly Boundary[];
  readonly locate: Locator;
}

export function createShapes(areas: AreaTopology): Shapes {
  const geometries = once(() => geometriesOf(areas));
  const lines = once(() => boundaries(areas));
  const locator = once(() => createLocator(geometries()));
  return {
    areas,
    get geometries() {
      return geometries();
    },
    get boundaries() {
      return lines();
    },
    locate: (position) => locator()(position),
  };
}
