import type { Bbox, Position } from '../domain/area.ts';
import { fitBox } from '../scene/mercator.ts';
import { FIRST_PANE } from '../svg/view-drawing.ts';
import type { PanePixel } from './pair-arcs.ts';

/** Where the drawn map of a box has a position in a pane: the drawing is fitted into the pane, and shows more or less round it. */
export function stillProjection(box: Bbox, pane: { readonly width: number; readonly height: number }): (position: Position) => PanePixel {
  const { toPixels } = fitBox(box, FIRST_PANE.width, FIRST_PANE.height);
  const scale = Math.min(pane.width / FIRST_PANE.width, pane.height / FIRST_PANE.height);
  const [left, top] = [(pane.width - FIRST_PANE.width * scale) / 2, (pane.height - FIRST_PANE.height * scale) / 2];
  return (position) => {
    const [x, y] = toPixels(position);
    return [left + x * scale, top + y * scale];
  };
}
