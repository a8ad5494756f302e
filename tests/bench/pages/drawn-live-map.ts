import { colourOf } from './drawn-colours.ts';
import { worldMap } from './world-map.ts';

export interface LiveMap {
  readonly paint: (month: number) => void;
}

/** MapLibre over the drawn map, with a state for each country; resolves once it is at rest. */
export async function liveMap(month: () => number): Promise<LiveMap> {
  const response = await fetch('./countries.geojson');
  const data = (await response.json()) as GeoJSON.FeatureCollection;
  const map = worldMap('live', {
    sources: { countries: { type: 'geojson', data, promoteId: 'id' } },
    layers: [
      {
        id: 'land',
        type: 'fill',
        source: 'countries',
        paint: {
          'fill-color-transition': { duration: 0 },
          'fill-color': ['coalesce', ['feature-state', 'colour'], '#f7fbff'],
        },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': '#fff', 'line-width': 0.5 },
      },
    ],
  });
  const paint = (shown: number): void => {
    for (const { properties } of data.features) {
      const id = Number(properties?.['id']);
      map.setFeatureState({ source: 'countries', id }, { colour: colourOf(id, shown) });
    }
  };
  await map.once('load');
  paint(month());
  await map.once('idle');
  return { paint };
}
