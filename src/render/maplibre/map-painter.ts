import type { Map as MapLibre } from 'maplibre-gl';
import type { AreaId } from '../../core/domain/area.ts';
import type { LeafPaint } from '../../core/scene/map/leaf-paint.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { MARKS, SHADES } from '../../core/scene/map/palette.ts';
import type { BoundarySides, PlaceState } from './feature-state.ts';
import type { MapData } from './map-data.ts';

/** What the painter needs of MapLibre; a test passes its own. */
export type StateSurface = Pick<MapLibre, 'setFeatureState'>;

/** Tells the map of the places and boundaries whose state changed, and of no other. */
export interface MapPainter {
  /** The style is there, without any state: the next scene is painted whole. */
  readonly start: () => void;
  /** The style is gone (lost context, new theme): scenes wait. */
  readonly stop: () => void;
  readonly ready: () => boolean;
  readonly paint: (scene: MapScene) => void;
}

const QUIET: PlaceState = {
  shade: 0,
  dots: false,
  rising: false,
  falling: false,
  partner: false,
  mark: 0,
};

export function createMapPainter(
  map: StateSurface,
  data: Pick<MapData, 'boundariesOf'>,
): MapPainter {
  let ready = false;
  let places = new Map<AreaId, PlaceState>();
  let reached: ReadonlySet<AreaId> = new Set();
  let sides = new Map<string, BoundarySides>();
  let borders = new Set<AreaId>();
  let members: ReadonlySet<AreaId> = new Set();

  const paintPlaces = (scene: MapScene): void => {
    const next = placeStates(scene);
    for (const id of new Set([...places.keys(), ...next.keys()])) {
      const state = next.get(id) ?? QUIET;
      if (!sameState(state, places.get(id) ?? QUIET))
        map.setFeatureState({ source: 'places', id }, { ...state });
    }
    places = next;
  };
  const paintBoundaries = (scene: MapScene): void => {
    const next = new Set(scene.paint.keys());
    const changed = [...reached]
      .filter((id) => !next.has(id))
      .concat([...next].filter((id) => !reached.has(id)));
    for (const place of changed) {
      for (const { id, other } of data.boundariesOf(place)) {
        const count = sidesReached(next.has(place), other !== null && next.has(other));
        if ((sides.get(id) ?? 0) === count) continue;
        sides.set(id, count);
        map.setFeatureState({ source: 'boundaries', id }, { sides: count });
      }
    }
    reached = next;
  };
  const paintPartnerBoundaries = (scene: MapScene): void => {
    if (
      scene.partnerSide.length === members.size &&
      scene.partnerSide.every((id) => members.has(id))
    )
      return;
    const next = new Set(scene.partnerSide);
    for (const place of new Set([...members, ...next])) {
      if (members.has(place) === next.has(place)) continue;
      for (const { id, other } of data.boundariesOf(place)) {
        if (other !== null)
          map.setFeatureState(
            { source: 'boundaries', id },
            { partner: next.has(place) && next.has(other) },
          );
      }
    }
    members = next;
  };
  const paintBorders = (scene: MapScene): void => {
    const next = new Set(scene.borders);
    for (const id of new Set([...borders, ...next])) {
      if (borders.has(id) !== next.has(id))
        map.setFeatureState({ source: 'borders', id }, { active: next.has(id) });
    }
    borders = next;
  };

  return {
    start: () => {
      ready = true;
      places = new Map();
      reached = new Set();
      sides = new Map();
      borders = new Set();
      members = new Set();
    },
    stop: () => {
      ready = false;
    },
    ready: () => ready,
    paint: (scene) => {
      if (!ready) return;
      paintPlaces(scene);
      paintBoundaries(scene);
      paintPartnerBoundaries(scene);
      paintBorders(scene);
    },
  };
}

const sidesReached = (one: boolean, other: boolean): BoundarySides =>
  one && other ? 2 : one || other ? 1 : 0;

function placeStates(scene: MapScene): Map<AreaId, PlaceState> {
  const states = new Map<AreaId, PlaceState>();
  for (const id of scene.partnerSide) states.set(id, { ...QUIET, partner: true });
  for (const [id, paint] of scene.paint)
    states.set(id, { ...paintState(paint), partner: states.has(id) });
  return states;
}

const paintState = ({ shade, dots, stripes, mark }: LeafPaint): PlaceState => ({
  shade: SHADES.indexOf(shade),
  dots,
  rising: stripes.rising,
  falling: stripes.falling,
  partner: false,
  mark: mark === null ? 0 : MARKS.indexOf(mark) + 1,
});

const sameState = (a: PlaceState, b: PlaceState): boolean =>
  a.shade === b.shade &&
  a.dots === b.dots &&
  a.rising === b.rising &&
  a.falling === b.falling &&
  a.partner === b.partner &&
  a.mark === b.mark;
