import type { AreaId, Position } from '../../core/domain/area.ts';
import type { AddedPoint, AddedScene } from '../../core/scene/map/added-scene.ts';
import { tenths, type Box, type Pixel } from '../../core/scene/geometry/pixels.ts';

/** Where points lie in a drawing, and what of the world it shows. */
export interface DrawnWorld {
  readonly toPixels: (position: Position) => Pixel;
  readonly region: Box;
}

/**
 * Double outlines of the areas that other sources name; `round` gives the path data of an area's
 * outline, empty where it isn't in the picture.
 */
export function addedOutlines(added: AddedScene | null, round: (area: AreaId) => string): string {
  if (added === null) return '';
  const data = [...new Set([...added.named, ...added.partners])].map(round);
  return data
    .flatMap((outline) => [
      pathOf('map-line map-added-outline', outline),
      pathOf('map-line map-added-inner', outline),
    ])
    .join('');
}

/**
 * Points in the named regions, hollow where no partner was found: lines without length, so that
 * they keep their size however large the drawing is shown.
 */
export function addedPoints(added: AddedScene | null, { toPixels, region }: DrawnWorld): string {
  const seen = (added?.points ?? []).flatMap(({ position, found }) => {
    const [x, y] = toPixels(position);
    return x < region.left || x > region.right || y < region.top || y > region.bottom
      ? []
      : [{ data: `M${tenths(x)} ${tenths(y)}h0`, found }];
  });
  return seen.map(pointSvg).join('');
}

const pointSvg = ({
  data,
  found,
}: {
  readonly data: string;
  readonly found: AddedPoint['found'];
}): string =>
  [
    pathOf('map-line map-added-casing', data),
    pathOf('map-line map-added-point', data),
    found ? '' : pathOf('map-line map-added-hollow', data),
  ].join('');

const pathOf = (classes: string, data: string): string =>
  data === '' ? '' : `<path class="${classes}" d="${data}"/>`;
