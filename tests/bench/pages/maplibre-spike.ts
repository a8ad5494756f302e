import { COLOURS, leafCounts } from './leaf-counts.ts';
import { driveBySlider, loadColumns, mapBox } from './slider.ts';
import { worldMap } from './world-map.ts';

// Cumulative counts, and MapLibre with a state for each leaf, set where its class changes.
const response = await fetch('./leaves.geojson');
const leaves = (await response.json()) as GeoJSON.FeatureCollection;
const columns = await loadColumns();
const count = Math.max(...leaves.features.map(({ id }) => Number(id))) + 1;
const counts = leafCounts(columns, count);

const map = worldMap(mapBox(), {
  sources: { leaves: { type: 'geojson', data: leaves, promoteId: 'id' } },
  layers: [
    {
      id: 'land',
      type: 'fill',
      source: 'leaves',
      paint: {
        'fill-antialias': false,
        'fill-color-transition': { duration: 0 },
        'fill-color': ['coalesce', ['feature-state', 'colour'], COLOURS[0] ?? ''],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'leaves',
      paint: { 'line-color': '#fff', 'line-width': 0.5 },
    },
  ],
});
await map.once('idle');

const shown = new Uint8Array(count);
driveBySlider(columns, (month) => {
  const classes = counts.classes(month);
  for (let leaf = 0; leaf < count; leaf += 1) {
    const now = classes[leaf] ?? 0;
    if (shown[leaf] === now) continue;
    shown[leaf] = now;
    map.setFeatureState({ source: 'leaves', id: leaf }, { colour: COLOURS[now] ?? '' });
  }
  return counts.active(month);
});
