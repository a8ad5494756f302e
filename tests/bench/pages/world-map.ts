import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** MapLibre with the world, sea below all layers, and nothing that moves by itself. */
export function worldMap(
  container: HTMLElement | string,
  { sources, layers }: Pick<StyleSpecification, 'sources' | 'layers'>,
): MapLibre {
  setWorkerUrl(workerUrl);
  return new MapLibre({
    container,
    center: [0, 30],
    zoom: 1.1,
    fadeDuration: 0,
    attributionControl: false,
    renderWorldCopies: false,
    style: {
      version: 8,
      sources,
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#e8f0f7' } },
        ...layers,
      ],
    },
  });
}
