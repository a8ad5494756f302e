import type { Map as MapLibre } from 'maplibre-gl';
import type { Bbox } from '../../core/domain/area.ts';
import { eastward } from '../../core/scene/geometry/mercator.ts';
import { WORLD_PX } from '../live/reached-places.ts';
import type { MapEvents } from '../renderer.ts';

const LONGEST_FLIGHT_MS = 600;
const ZOOM_STEP_MS = 200;

/** Keeps a box of the world in the pane, until the reader moves the map to another. */
export interface Camera {
  readonly setFrame: (frame: Bbox, smooth: boolean) => void;
  readonly zoomBy: (steps: number) => void;
  /** There is nothing to move: the frame that is set meanwhile waits. */
  readonly hold: () => void;
  readonly resume: () => void;
}

export function createCamera(
  map: MapLibre,
  frame: Bbox,
  { onDrawing, onMoved }: Pick<MapEvents, 'onDrawing' | 'onMoved'>,
): Camera {
  let box = frame;
  let held = false;
  const jump = (): void => {
    map.fitBounds(boundsOf(box), { animate: false });
  };
  map.on('movestart', onDrawing);
  map.on('moveend', (event) => {
    if ('user' in event || ('originalEvent' in event && event.originalEvent !== undefined)) {
      box = boxOf(map);
      onMoved(box, map.getZoom());
    }
  });
  map.on('resize', () => {
    if (held) return;
    map.setMinZoom(worldZoom(map.getContainer()));
    jump();
  });
  return {
    setFrame: (next, smooth) => {
      box = next;
      if (held) return;
      onDrawing();
      if (smooth) map.fitBounds(boundsOf(box), { duration: LONGEST_FLIGHT_MS });
      else jump();
      map.triggerRepaint();
    },
    zoomBy: (steps) => {
      map.zoomTo(map.getZoom() + steps, { duration: ZOOM_STEP_MS }, { user: true });
    },
    hold: () => {
      held = true;
    },
    resume: () => {
      held = false;
      jump();
    },
  };
}

export const boundsOf = (box: Bbox): [number, number, number, number] => [
  box[0],
  box[1],
  eastward(box),
  box[3],
];

/**
 * By so much the whole world is short where it isn't cut at 180°: a box can't say where else it
 * would be cut.
 */
const ROUND_DEGREES = 0.1;

function boxOf(map: MapLibre): Bbox {
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const isRound = east - west > 360 - ROUND_DEGREES && Math.abs(west + east) > ROUND_DEGREES;
  const inset = isRound ? (east - west - 360 + ROUND_DEGREES) / 2 : 0;
  return [west + inset, bounds.getSouth(), east - inset, bounds.getNorth()];
}

/**
 * The zoom at which the world is as wide as the pane, which is never shown smaller: nothing is seen
 * twice.
 */
export const worldZoom = ({ clientWidth }: HTMLElement): number =>
  Math.max(Math.log2((clientWidth + HAIR_PX) / WORLD_PX), -2);

/**
 * By so much the world is wider than the pane at least: of the copies beside it, which would be
 * drawn for their edges, nothing is in the pane.
 */
const HAIR_PX = 0.02;
