import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { countActive, driveBySlider, loadColumns, mapBox } from '../pages/slider.ts';
import { targetFeatures, worldFeatures } from './features.js';

// MapLibre with a polygon for each project and place, filtered by setFilter.
const columns = await loadColumns();
const active = (month) => ['all', ['<=', ['get', 'start'], month], ['>=', ['get', 'end'], month]];
setWorkerUrl(workerUrl);
const map = new MapLibre({
  container: mapBox(),
  center: [0, 30],
  zoom: 1.1,
  fadeDuration: 0,
  attributionControl: false,
  renderWorldCopies: false,
  style: {
    version: 8,
    sources: {
      world: { type: 'geojson', data: await worldFeatures() },
      targets: { type: 'geojson', data: await targetFeatures(columns) },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#e8f0f7' } },
      { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': '#eee' } },
      {
        id: 'targets',
        type: 'fill',
        source: 'targets',
        filter: active(columns.step),
        paint: { 'fill-antialias': false, 'fill-color': '#08306b', 'fill-opacity': 0.15 },
      },
    ],
  },
});
await map.once('idle');
driveBySlider(columns, (month) => {
  map.setFilter('targets', active(month), { validate: false });
  return countActive(columns, month);
});
