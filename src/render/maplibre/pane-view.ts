import type { Map as MapLibre } from 'maplibre-gl';
import type { Position } from '../../core/domain/area.ts';
import { nearTo } from '../../core/domain/longitudes.ts';
import { fitAt, scaleOf } from '../../core/scene/geometry/mercator.ts';
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
 * size changes, so that what was found out about it can be kept. It stays as it was: the map is
 * neither turned nor tilted, so its middle and zoom say all.
 */
export function paneViewer(map: MapLibre): () => PaneView {
  let last: { readonly key: string; readonly view: PaneView } | null = null;
  let size: { readonly width: number; readonly height: number } | null = null;
  // Read anew only then: it makes the browser lay out the page.
  map.on('resize', () => {
    size = null;
  });
  return () => {
    size ??= sizeOf(map.getCanvas());
    const { width, height } = size;
    const { lng, lat } = map.getCenter();
    const zoom = map.getZoom();
    const key = [width, height, zoom, lng, lat].join(' ');
    if (last?.key !== key)
      last = { key, view: { width, height, zoom, ...paneAt([lng, lat], zoom, width, height) } };
    return last.view;
  };
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLCanvasElement) => ({
  width: clientWidth,
  height: clientHeight,
});

/**
 * Turns round the world don't count: what is written lies on the world that the shapes lie on, or
 * beside it.
 */
function paneAt(
  [longitude, latitude]: Position,
  zoom: number,
  width: number,
  height: number,
): Pick<PaneView, 'toPixels' | 'toPosition'> {
  return fitAt([nearTo(longitude, 0), latitude], scaleOf(zoom), width, height);
}

/** Where a map has a position, on the copy of the world that is nearest to its middle. */
export function pixelsOf(map: MapLibre, [longitude, latitude]: Position): Pixel {
  const { x, y } = map.project([nearTo(longitude, map.getCenter().lng), latitude]);
  return [x, y];
}
