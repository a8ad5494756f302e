import type { Map as MapLibre, MapMouseEvent, Point } from 'maplibre-gl';
import { isAreaId, type AreaId } from '../../core/domain/area.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { PressedRing, ReaderEvents } from '../renderer.ts';
import type { ReachedPlaces } from '../live/reached-places.ts';
import { REACH_PX } from '../live/small-places.ts';

/**
 * Pixels round a press in which a ring is meant: 24 across, and as much as its own size on any
 * pointer.
 */
const RING_REACH_PX = 14;

/** Layers whose letters name a place. */
const NAME_LAYERS = ['labels', 'country-names', 'unit-names'];

/**
 * Tells of presses, hovers and keys as long as the map lives. Panning and zooming are MapLibre's
 * own.
 */
export function listenToReader(map: MapLibre, reached: ReachedPlaces, events: ReaderEvents): void {
  /**
   * The place under a point, if it is reached; else a reached one near it that is too small to be
   * hit; else whatever is there.
   */
  const placeAt = (point: Pixel, within: number): AreaId | null => {
    const under = areaAt(map, point, ['places'], 'id');
    if (under !== null && reached.isReached(under)) return under;
    return reached.nearestSmall(point, within) ?? under;
  };
  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    const pixel = pixelOf(point);
    const ring = ringAt(map, pixel);
    if (ring !== null) {
      events.onRing(ring);
      return;
    }
    const place = placeAt(pixel, isFinger(originalEvent) ? REACH_PX.finger : REACH_PX.pointer);
    const isReached = place !== null && reached.isReached(place);
    const named = isReached ? null : areaAt(map, pixel, NAME_LAYERS, 'area');
    if (named === null) events.onPress(place, map.getZoom());
    else events.onName(named);
  });
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (map.isMoving()) return;
    const pixel = pixelOf(point);
    events.onHover(placeAt(pixel, REACH_PX.pointer), map.getZoom(), pixel);
  });
  map.on('mouseout', ({ point }: MapMouseEvent) => {
    events.onHover(null, map.getZoom(), pixelOf(point));
  });
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') events.onList(placesInView(map, reached));
    else if (event.key === '0') events.onHome();
    else return;
    event.preventDefault();
  });
}

const pixelOf = ({ x, y }: Point): Pixel => [x, y];

const isFinger = (event: Event): boolean => 'pointerType' in event && event.pointerType === 'touch';

/** The area that a property of the uppermost feature of some layers names. */
function areaAt(map: MapLibre, [x, y]: Pixel, layers: string[], property: string): AreaId | null {
  const [feature] = map.queryRenderedFeatures([x, y], { layers });
  return asArea(feature?.properties[property]);
}

function ringAt(map: MapLibre, [x, y]: Pixel): PressedRing | null {
  const box: [[number, number], [number, number]] = [
    [x - RING_REACH_PX, y - RING_REACH_PX],
    [x + RING_REACH_PX, y + RING_REACH_PX],
  ];
  const properties = map.queryRenderedFeatures(box, { layers: ['rings'] })[0]?.properties;
  if (properties === undefined) return null;
  const record: unknown = properties['record'];
  return {
    area: asArea(properties['area']),
    record: typeof record === 'string' ? record : null,
  };
}

function placesInView(map: MapLibre, reached: ReachedPlaces): readonly AreaId[] {
  const drawn = map
    .queryRenderedFeatures({ layers: ['places'] })
    .map(({ properties }) => asArea(properties['id']))
    .filter((area) => area !== null);
  return [...new Set([...drawn, ...reached.inPane()])];
}

const asArea = (id: unknown): AreaId | null => (typeof id === 'string' && isAreaId(id) ? id : null);
