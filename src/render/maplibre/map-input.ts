import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { isAreaId, type AreaId } from '../../core/domain/area.ts';
import { NEAR } from './small-places.ts';

/** Pixels of the pane, from its left upper corner. */
export interface PanePoint {
  readonly x: number;
  readonly y: number;
}

/** What the reader does to the map by pointer and key. Places are leaves; null is the sea. */
export interface ReaderEvents {
  readonly onPress: (place: AreaId | null, zoom: number) => void;
  /** A press on the name of an area that stands where nothing is reached. */
  readonly onName: (area: AreaId) => void;
  readonly onHover: (place: AreaId | null, zoom: number, point: PanePoint) => void;
  /** A press on the ring of a place without extent: the area, or where it is none the record that speaks of it. */
  readonly onRing: (ring: { readonly area: AreaId | null; readonly record: string | null }) => void;
  /** Enter on the map: the reader asks for the places in view, as leaves with a part in the pane. */
  readonly onList: (places: readonly AreaId[]) => void;
  /** 0 on the map: back to the frame that follows the selection. */
  readonly onHome: () => void;
}

/** Pixels round a press in which a ring is meant: 24 across, and as much as its own size on any pointer. */
const RING_REACH = 14;

function ringAt(
  map: MapLibre,
  { x, y }: PanePoint,
): { readonly area: AreaId | null; readonly record: string | null } | null {
  const box: [[number, number], [number, number]] = [
    [x - RING_REACH, y - RING_REACH],
    [x + RING_REACH, y + RING_REACH],
  ];
  const properties = map.queryRenderedFeatures(box, { layers: ['rings'] })[0]?.properties;
  if (properties === undefined) return null;
  const area: unknown = properties['area'];
  const record: unknown = properties['record'];
  return {
    area: typeof area === 'string' && isAreaId(area) ? area : null,
    record: typeof record === 'string' ? record : null,
  };
}

/** The places that something reaches, as far as pointers need to know of them. */
export interface ReachedPlaces {
  readonly isReached: (place: AreaId) => boolean;
  /** The nearest that is drawn too small to be hit, within so many pixels of a point. */
  readonly nearestSmall: (point: PanePoint, within: number) => AreaId | null;
  /** Those with a part in the pane, however small. */
  readonly inPane: () => readonly AreaId[];
}

/** Layers whose letters name a place. */
const NAMES = ['labels', 'country-names', 'unit-names'];

const isFinger = (event: Event): boolean => 'pointerType' in event && event.pointerType === 'touch';

/** Tells of presses, hovers and keys as long as the map lives. Panning and zooming are MapLibre's own. */
export function listenToReader(map: MapLibre, reached: ReachedPlaces, events: ReaderEvents): void {
  const idIn = (point: PanePoint, layers: string[], property: string): AreaId | null => {
    const id: unknown = map.queryRenderedFeatures([point.x, point.y], { layers })[0]?.properties[
      property
    ];
    return typeof id === 'string' && isAreaId(id) ? id : null;
  };
  /** The place under a point, if it is reached; else a reached one near it that is too small to be hit; else whatever is there. */
  const placeAt = (point: PanePoint, within: number): AreaId | null => {
    const under = idIn(point, ['places'], 'id');
    if (under !== null && reached.isReached(under)) return under;
    return reached.nearestSmall(point, within) ?? under;
  };
  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    const ring = ringAt(map, point);
    if (ring !== null) {
      events.onRing(ring);
      return;
    }
    const place = placeAt(point, isFinger(originalEvent) ? NEAR.finger : NEAR.pointer);
    const named = place !== null && reached.isReached(place) ? null : idIn(point, NAMES, 'area');
    if (named === null) events.onPress(place, map.getZoom());
    else events.onName(named);
  });
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (!map.isMoving()) events.onHover(placeAt(point, NEAR.pointer), map.getZoom(), point);
  });
  map.on('mouseout', ({ point }: MapMouseEvent) => {
    events.onHover(null, map.getZoom(), point);
  });

  const placesInView = (): readonly AreaId[] => {
    const ids = map
      .queryRenderedFeatures({ layers: ['places'] })
      .map(({ properties }): unknown => properties['id']);
    return [
      ...new Set([
        ...ids.filter((id) => typeof id === 'string' && isAreaId(id)),
        ...reached.inPane(),
      ]),
    ];
  };
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') events.onList(placesInView());
    else if (event.key === '0') events.onHome();
    else return;
    event.preventDefault();
  });
}
