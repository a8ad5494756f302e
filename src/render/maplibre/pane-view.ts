import type { Map as MapLibre } from 'maplibre-gl';
import type { Position } from '../../core/domain/area.ts';
import { nearTo } from '../../core/domain/longitudes.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';

/** The pane as labels see it. */
export interface PaneView {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly toPixels: (position: Position) => Pixel;
  readonly toPosition: (x: number, y: number) => Position;
}

/**
 * The pane of a map as it is when it is asked for: the same object until the camera moves or the
 * size changes, so that what was found out about it can be kept.
 */
export function paneViewer(map: MapLibre): () => PaneView {
  let last: { readonly key: string; readonly view: PaneView } | null = null;
  return () => {
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const { lng, lat } = map.getCenter();
    const zoom = map.getZoom();
    const key = [width, height, zoom, lng, lat].join(' ');
    if (last?.key !== key)
      last = {
        key,
        view: {
          width,
          height,
          zoom,
          toPixels: (position) => pixelsOf(map, position),
          toPosition: (x, y) => positionOf(map, x, y),
        },
      };
    return last.view;
  };
}

/** Where a map has a position, on the copy of the world that is nearest to its middle. */
export function pixelsOf(map: MapLibre, [longitude, latitude]: Position): Pixel {
  const { x, y } = map.project([nearTo(longitude, map.getCenter().lng), latitude]);
  return [x, y];
}

/**
 * Turns round the world don't count: what is written lies on the world that the shapes lie on, or
 * beside it.
 */
function positionOf(map: MapLibre, x: number, y: number): Position {
  const { lng, lat } = map.unproject([x, y]);
  const middle = map.getCenter().lng;
  return [lng + nearTo(middle, 0) - middle, lat];
}
