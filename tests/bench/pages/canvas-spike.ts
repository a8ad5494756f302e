import { COLOURS, leafCounts } from './leaf-counts.ts';
import { driveBySlider, loadColumns, mapBox } from './slider.ts';

// Cumulative counts, and a canvas on which only leaves of another class than before are drawn.
const response = await fetch('./leaves.geojson');
const leaves = (await response.json()) as GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>;
const columns = await loadColumns();
const count = Math.max(...leaves.features.map(({ id }) => Number(id))) + 1;
const counts = leafCounts(columns, count);

const box = mapBox();
const canvas = box.appendChild(document.createElement('canvas'));
const { clientWidth: width, clientHeight: height } = box;
canvas.width = width;
canvas.height = height;
const context = canvas.getContext('2d');
if (context === null) throw new Error('no canvas');
const scale = (width / 2 / Math.PI) * 0.9;

function pathOf({ geometry }: (typeof leaves.features)[number]): Path2D {
  const path = new Path2D();
  const { type, coordinates } = geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon;
  for (const ring of type === 'Polygon' ? coordinates : coordinates.flat()) {
    let last: readonly [number, number] | null = null;
    for (const [longitude = 0, latitude = 0] of ring) {
      const angle = Math.PI / 4 + (Math.max(-80, Math.min(84, latitude)) * Math.PI) / 360;
      const x = width / 2 + ((longitude * Math.PI) / 180) * scale;
      const y = height * 0.62 - scale * Math.log(Math.tan(angle));
      if (last === null) path.moveTo(x, y);
      else if (Math.abs(x - last[0]) + Math.abs(y - last[1]) < 0.7) continue;
      else path.lineTo(x, y);
      last = [x, y];
    }
    path.closePath();
  }
  return path;
}

const paths = leaves.features.map((leaf) => ({ leaf: Number(leaf.id), path: pathOf(leaf) }));
const shown = new Uint8Array(count).fill(255);
context.fillStyle = '#e8f0f7';
context.fillRect(0, 0, width, height);
context.strokeStyle = '#fff';
context.lineWidth = 0.5;
driveBySlider(columns, (month) => {
  const classes = counts.classes(month);
  for (const { leaf, path } of paths) {
    const now = classes[leaf] ?? 0;
    if (shown[leaf] === now) continue;
    shown[leaf] = now;
    context.fillStyle = COLOURS[now] ?? '';
    context.fill(path);
    context.stroke(path);
  }
  return counts.active(month);
});
