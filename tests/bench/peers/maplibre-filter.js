import { countActive, driveBySlider, loadColumns, mapBox } from '../pages/slider.ts';
import { worldMap } from '../pages/world-map.ts';
import { targetFeatures, worldFeatures } from './features.js';

// MapLibre with a polygon for each project and place, filtered by setFilter.
const columns = await loadColumns();
const active = (month) => ['all', ['<=', ['get', 'start'], month], ['>=', ['get', 'end'], month]];
const map = worldMap(mapBox(), {
  sources: {
    world: { type: 'geojson', data: await worldFeatures() },
    targets: { type: 'geojson', data: await targetFeatures(columns) },
  },
  layers: [
    { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': '#eee' } },
    {
      id: 'targets',
      type: 'fill',
      source: 'targets',
      filter: active(columns.step),
      paint: { 'fill-antialias': false, 'fill-color': '#08306b', 'fill-opacity': 0.15 },
    },
  ],
});
await map.once('idle');
driveBySlider(columns, (month) => {
  map.setFilter('targets', active(month), { validate: false });
  return countActive(columns, month);
});
