import { areaId, type AreaId } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { GazetteerData } from '../../core/domain/gazetteer-data.ts';
import { once } from '../../core/domain/once.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import type { PointLookup } from '../format.ts';
import { createNearShores } from './near-shores.ts';

/**
 * The lookup over the shapes of the finest places. Land that is a country by another code is that
 * country: French Guiana is GF, and within FR the unit FR-973.
 */
export function createPointLookup(
  shapes: Pick<Shapes, 'geometries' | 'locate'>,
  { countryOf }: Pick<Gazetteer, 'countryOf'>,
  { areas }: Pick<GazetteerData, 'areas'>,
): PointLookup {
  const nearShores = once(() => createNearShores(shapes.geometries));
  const ownCountries = new Map(
    areas.flatMap(({ id, kind, same }): [string, AreaId][] =>
      kind === 'country' && same !== undefined ? [[same, areaId(id)]] : [],
    ),
  );
  // Ground of no country is in the shapes, and not in the gazetteer.
  const stateOf = (place: AreaId): AreaId | null =>
    place.startsWith('_') ? null : countryOf(place);
  const countryOfPlace = (place: AreaId): AreaId | null =>
    ownCountries.get(place) ?? stateOf(place);
  return {
    countryAt: (point) => {
      const place = shapes.locate(point);
      return place === null
        ? only([...nearShores()(point)].map(countryOfPlace))
        : countryOfPlace(place);
    },
    unitAt: (point, country) => {
      const place = shapes.locate(point);
      const found =
        place === null
          ? only([...nearShores()(point)].filter((near) => stateOf(near) === country))
          : place;
      return found !== null && found !== country && stateOf(found) === country ? found : null;
    },
  };
}

/** What all of them are; null where they are several, or none. */
function only(areas: readonly (AreaId | null)[]): AreaId | null {
  const [first = null, ...others] = new Set(areas);
  return others.length === 0 ? first : null;
}
