import type { Bbox, Position } from '../../core/domain/area.ts';
import { fitBox } from '../../core/scene/geometry/mercator.ts';
import { FIRST_PANE, fittedOf } from '../../render/svg/view-drawing.ts';
import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';

/**
 * Where the drawn map of a box has a position: what is fitted of the drawing has the middle of
 * `place`, its part of the pane, and more or less is seen round it.
 */
export function stillProjection(box: Bbox, place: Box): (position: Position) => Pixel {
  const { toPixels } = fitBox(box, FIRST_PANE.width, FIRST_PANE.height);
  const fitted = fittedOf(box);
  const scale = Math.min(
    (place.right - place.left) / (fitted.right - fitted.left),
    (place.bottom - place.top) / (fitted.bottom - fitted.top),
  );
  const [left, top] = [
    (place.left + place.right - (fitted.left + fitted.right) * scale) / 2,
    (place.top + place.bottom - (fitted.top + fitted.bottom) * scale) / 2,
  ];
  return (position) => {
    const [x, y] = toPixels(position);
    return [left + x * scale, top + y * scale];
  };
}
