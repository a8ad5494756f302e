import type { AreaId } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { Locator } from '../../core/scene/geometry/locator.ts';
import type { PointLookup } from '../format.ts';

/** The lookup over the shapes of the finest places; ground of no country is none. */
export function createPointLookup(
  locate: Locator,
  gazetteer: Pick<Gazetteer, 'countryOf'>,
): PointLookup {
  const countryOf = (place: AreaId | null): AreaId | null =>
    place === null || place.startsWith('_') ? null : gazetteer.countryOf(place);
  return {
    countryAt: (point) => countryOf(locate(point)),
    unitAt: (point, country) => {
      const place = locate(point);
      return place !== null && place !== country && countryOf(place) === country ? place : null;
    },
  };
}
