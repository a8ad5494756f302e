import type { Bbox, Position } from '../../core/domain/area.ts';
import { partnerRegions, type AddedScene } from '../../core/scene/map/added-scene.ts';
import { fitBox } from '../../core/scene/geometry/mercator.ts';

/** The small picture of Europe beside Latin America: its degrees, its size in pixels, and what of it is drawn beyond its edge. */
export interface InsetPicture {
  readonly box: Bbox;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Continental Europe. */
const MEMBERS: InsetPicture = { box: [-24, 34.5, 40, 70.5], width: 268, height: 200, margin: 0.02 };

/** Nearer, while regions are shown in it: five of Spain must be told apart. From Alentejo to Moldavia and Ostrobothnia. */
const REGIONS: InsetPicture = {
  box: [-11, 35.8, 29.5, 64.6],
  width: 352,
  height: 392,
  margin: 0.02,
};

/** The picture that stands beside a scene: with partner regions the larger one. */
export const insetPicture = (added: AddedScene | null): InsetPicture =>
  added !== null && partnerRegions(added).length > 0 ? REGIONS : MEMBERS;

/** Where the picture has a position, in its pixels; null for one that lies beyond its edge. */
export function inInset(
  { box, width, height }: InsetPicture,
  position: Position,
): readonly [x: number, y: number] | null {
  const [x, y] = fitBox(box, width, height).toPixels(position);
  return x < 0 || y < 0 || x > width || y > height ? null : [x, y];
}
