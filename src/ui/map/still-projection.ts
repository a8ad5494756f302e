import type { Bbox, Position } from '../../core/domain/area.ts';
import { fitBox } from '../../core/scene/geometry/mercator.ts';
import { FIRST_PANE } from '../../render/svg/view-drawing.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';

/**
 * Where the drawn map of a box has a position: the drawing is fitted into `place`, its part of the
 * pane, and shows more or less round it.
 */
export function stillProjection(box: Bbox, place: Box): (position: Position) => Pixel {
  const [width, height] = [place.right - place.left, place.bottom - place.top];
  const { toPixels } = fitBox(box, FIRST_PANE.width, FIRST_PANE.height);
  const scale = Math.min(width / FIRST_PANE.width, height / FIRST_PANE.height);
  const [left, top] = [
    place.left + (width - FIRST_PANE.width * scale) / 2,
    place.top + (height - FIRST_PANE.height * scale) / 2,
  ];
  return (position) => {
    const [x, y] = toPixels(position);
    return [left + x * scale, top + y * scale];
  };
}
