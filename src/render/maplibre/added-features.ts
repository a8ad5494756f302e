import type { AddedScene } from '../../core/scene/map/added-scene.ts';
import type { MapData } from './map-data.ts';

/** What other sources add, as features of the sources that draw it. */
export interface AddedFeatures {
  readonly grounds: GeoJSON.Feature[];
  readonly outlines: GeoJSON.Feature[];
  readonly points: GeoJSON.Feature[];
}

export function addedFeatures(
  added: AddedScene | null,
  { outlineOf, groundOf }: Pick<MapData, 'outlineOf' | 'groundOf'>,
): AddedFeatures {
  if (added === null) return { grounds: [], outlines: [], points: [] };
  return {
    grounds: added.partners.flatMap(groundOf),
    outlines: [...new Set([...added.named, ...added.partners])].map(outlineOf),
    points: added.points.map(({ position, found }) => ({
      type: 'Feature',
      properties: { found },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}
