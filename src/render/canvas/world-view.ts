import type { Box } from '../../core/scene/geometry/pixels.ts';
import { worldWidth, type Camera, type PaneSize } from './camera.ts';
import type { WorldShape } from './world-shapes.ts';

/** A pane and the camera over it, as what is drawn sees them. */
export interface WorldView {
  readonly camera: Camera;
  readonly size: PaneSize;
  /** Pixels of the screen for one of the pane. */
  readonly density: number;
}

/** The turns round the world, in its widths, at which a shape can be in a pane. */
const TURNS = [0, -1, 1] as const;

/** Pixels round a pane in which a line's half is still seen. */
export const REACH_PX = 4;

/** The turns at which some line of a shape is in the pane. */
export function turnsSeen({ boxes }: WorldShape, view: WorldView): readonly number[] {
  const { camera, size } = view;
  const scale = worldWidth(camera);
  const [halfWidth, halfHeight] = [
    (size.width / 2 + REACH_PX) / scale,
    (size.height / 2 + REACH_PX) / scale,
  ];
  const [left, right] = [camera.x - halfWidth, camera.x + halfWidth];
  const [top, bottom] = [camera.y - halfHeight, camera.y + halfHeight];
  return TURNS.filter((turn) =>
    boxes.some(
      (box) =>
        box.left + turn <= right &&
        box.right + turn >= left &&
        box.top <= bottom &&
        box.bottom >= top,
    ),
  );
}

/** The box of a line in pixels of the screen, with room for the width of a line. */
export function boxOnScreen(box: Box, turn: number, { camera, size, density }: WorldView): Box {
  const scale = worldWidth(camera) * density;
  const [middleX, middleY] = [(size.width * density) / 2, (size.height * density) / 2];
  const reach = REACH_PX * density;
  return {
    left: (box.left + turn - camera.x) * scale + middleX - reach,
    right: (box.right + turn - camera.x) * scale + middleX + reach,
    top: (box.top - camera.y) * scale + middleY - reach,
    bottom: (box.bottom - camera.y) * scale + middleY + reach,
  };
}
