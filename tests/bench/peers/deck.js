import { Deck, MapView } from '@deck.gl/core';
import { DataFilterExtension } from '@deck.gl/extensions';
import { GeoJsonLayer } from '@deck.gl/layers';
import { countActive, driveBySlider, loadColumns, mapBox } from '../pages/slider.ts';
import { targetFeatures, worldFeatures } from './features.js';

// deck.gl with a polygon for each project and place, filtered on the graphics card.
const columns = await loadColumns();
const [world, targets] = [await worldFeatures(), await targetFeatures(columns)];
const extensions = [new DataFilterExtension({ filterSize: 2 })];
const base = new GeoJsonLayer({
  id: 'world',
  data: world,
  stroked: false,
  getFillColor: [238, 238, 238],
});
// Filters are numbers of 32 bits: counted from the first month they are exact.
const since = (month) => month - columns.first;
const layers = (month) => [
  base,
  new GeoJsonLayer({
    id: 'targets',
    data: targets,
    stroked: false,
    getFillColor: [8, 48, 107, 38],
    getFilterValue: ({ properties: { start, end } }) => [since(start), since(end)],
    filterRange: [
      [-1, since(month)],
      [since(month), 10_000],
    ],
    extensions,
  }),
];
const canvas = mapBox().appendChild(document.createElement('canvas'));
canvas.style.cssText = 'width:980px;height:580px';
const deck = new Deck({
  canvas,
  width: 980,
  height: 580,
  views: new MapView(),
  initialViewState: { longitude: 0, latitude: 30, zoom: 1.1 },
  useDevicePixels: 1,
  layers: layers(columns.step),
});
await new Promise((resolve) => {
  let renderings = 0;
  deck.setProps({
    onAfterRender: () => {
      renderings += 1;
      if (renderings > 1) resolve();
      else deck.redraw('again');
    },
  });
});
driveBySlider(columns, (month) => {
  deck.setProps({ layers: layers(month) });
  return countActive(columns, month);
});
