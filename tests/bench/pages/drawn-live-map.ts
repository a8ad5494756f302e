import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { colourOf } from './drawn-colours.ts';

export interface LiveMap {
  readonly paint: (month: number) => void;
}

/** MapLibre over the drawn map, with a state for each country; resolves once it is at rest. */
export async function liveMap(month: () => number): Promise<LiveMap> {
  const response = await fetch('./countries.geojson');
  const data = (await response.json()) as GeoJSON.FeatureCollection;
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container: 'live',
    center: [0, 30],
    zoom: 1.1,
    fadeDuration: 0,
    attributionControl: false,
    renderWorldCopies: false,
    style: {
      version: 8,
      sources: { countries: { type: 'geojson', data, promoteId: 'id' } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#e8f0f7' } },
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
    },
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
