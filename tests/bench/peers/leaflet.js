import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import 'leaflet.timeline';
import { countActive, driveBySlider, loadColumns, mapBox } from '../pages/slider.ts';
import { targetFeatures, worldFeatures } from './features.js';

// leaflet.timeline on a canvas: a polygon for each project and place, shown while it is active.
const columns = await loadColumns();
const map = L.map(mapBox(), {
  preferCanvas: true,
  zoomControl: false,
  attributionControl: false,
  zoomAnimation: false,
  fadeAnimation: false,
}).setView([30, 0], 2);
L.geoJSON(await worldFeatures(), {
  style: { stroke: true, color: '#fff', weight: 0.5, fillColor: '#eee', fillOpacity: 1 },
  interactive: false,
}).addTo(map);
const timeline = L.timeline(await targetFeatures(columns), {
  style: { stroke: false, fillColor: '#08306b', fillOpacity: 0.15 },
  interactive: false,
  drawOnSetTime: true,
  // Its ends are excluded.
  getInterval: ({ properties: { start, end } }) => ({ start, end: end + 0.5 }),
});
timeline.addTo(map);
driveBySlider(columns, (month) => {
  timeline.setTime(month);
  return countActive(columns, month);
});
