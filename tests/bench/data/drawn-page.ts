import { feature } from 'topojson-client';
import type { ShapesFile } from '../../../src/core/scene/geometry/area-topology.ts';
import { colourOf } from '../pages/drawn-colours.ts';

/** Edge of the whole world in pixels at the zoom of the page. */
const WORLD_PX = 512 * 2 ** 1.1;
const MIDDLE = { longitude: 0, latitude: 30 } as const;
const FIRST_MONTH = 100;
/** Points nearer than this to the last one are dropped. */
const LEAST_PX = 1.2;

type Countries = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** The countries of the world, their positions as ids, with two decimals. */
export function countriesOf(file: ShapesFile): Countries {
  return {
    type: 'FeatureCollection',
    features: file.objects.countries.geometries.map((shape, id) => {
      const polygons =
        shape.type === 'Polygon'
          ? [feature(file, shape).geometry.coordinates]
          : feature(file, shape).geometry.coordinates;
      const coordinates = polygons.map((rings) => rings.map(round));
      return {
        type: 'Feature',
        properties: { id },
        geometry: { type: 'MultiPolygon', coordinates },
      };
    }),
  };
}

const round = (ring: readonly GeoJSON.Position[]): GeoJSON.Position[] =>
  ring.map(([x = 0, y = 0]) => [Number(x.toFixed(2)), Number(y.toFixed(2))]);

/**
 * The reference for loading: a page whose map is drawn into it, whose controls are a small script,
 * and whose live map comes behind.
 */
export function drawnPage(countries: Countries, script: string): string {
  const middle = [across(MIDDLE.longitude), down(MIDDLE.latitude)].map((at) =>
    (at / WORLD_PX).toFixed(6),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drawn map</title>
<link rel="icon" href="data:,"><style>body{margin:0;font:14px sans-serif}
#map{position:relative;width:100vw;height:calc(100vh - 60px);overflow:hidden;background:#e8f0f7}
#live{position:absolute!important;inset:0}
#drawn{--w:max(${WORLD_PX.toFixed(1)}px,100vw);position:absolute;width:var(--w);height:var(--w);
left:calc(50% - var(--w)*${middle[0] ?? ''});top:calc(50% - var(--w)*${middle[1] ?? ''})}</style>
</head><body>
<div id="map"><div id="live"></div><svg id="drawn" viewBox="0 0 ${WORLD_PX.toFixed(1)} ${WORLD_PX.toFixed(1)}" stroke="#fff" stroke-width=".5">${countries.features.map(path).join('')}</svg></div>
<div id="root"></div><script type="module" src="${script}"></script></body></html>`;
}

function path({ properties, geometry }: Countries['features'][number]): string {
  const id = Number(properties?.['id']);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const d = polygons.flatMap((rings) => rings.map(ringPath)).join('');
  return d === ''
    ? ''
    : `<path data-id="${String(id)}" fill="${colourOf(id, FIRST_MONTH)}" d="${d}"/>`;
}

/** On a grid of half a pixel, each point by its way from the last. */
function ringPath(ring: readonly GeoJSON.Position[]): string {
  const points: (readonly [number, number])[] = [];
  for (const [longitude = 0, latitude = 0] of ring) {
    const point = [half(across(longitude)), half(down(latitude))] as const;
    const last = points.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_PX)
      points.push(point);
  }
  const [start, ...rest] = points;
  if (start === undefined || rest.length < 2) return '';
  const ways = rest.map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? start;
    return `${String(half(x - fromX))},${String(half(y - fromY))}`;
  });
  return `M${start.join(',')}l${ways.join(' ').replaceAll(/([ ,])-/g, (_, mark) => (mark === ' ' ? '-' : ',-'))}z`;
}

const half = (value: number): number => Math.round(value * 2) / 2;
const across = (longitude: number): number => ((longitude + 180) / 360) * WORLD_PX;
const down = (latitude: number): number => {
  const angle = Math.PI / 4 + (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 360;
  return ((1 - Math.log(Math.tan(angle)) / Math.PI) / 2) * WORLD_PX;
};
