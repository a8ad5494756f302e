import type { Bbox, Position } from '../../core/domain/area.ts';
import type { Inset } from '../../core/domain/regions.ts';
import { partnerRegions, type AddedScene } from '../../core/scene/map/added-scene.ts';
import { fitBox } from '../../core/scene/geometry/mercator.ts';

/**
 * The small picture of a union beside the map: its degrees, its size in pixels, and what of it is
 * drawn beyond its edge.
 */
export interface InsetPicture {
  readonly box: Bbox;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** What of it is drawn beyond its edge. */
const MARGIN = 0.02;

/** The picture that stands beside a scene: with partner regions the larger one. */
export const insetPicture = (inset: Inset, added: AddedScene | null): InsetPicture => ({
  ...(added !== null && partnerRegions(added).length > 0 ? inset.partners : inset.members),
  margin: MARGIN,
});

/** Where the picture has a position, in its pixels; null for one that lies beyond its edge. */
export function inInset(
  { box, width, height }: InsetPicture,
  position: Position,
): readonly [x: number, y: number] | null {
  const [x, y] = fitBox(box, width, height).toPixels(position);
  return x < 0 || y < 0 || x > width || y > height ? null : [x, y];
}
