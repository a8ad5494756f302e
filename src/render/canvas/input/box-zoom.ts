import type { Box, Pixel } from '../../../core/scene/geometry/pixels.ts';
import { boxInPane, type Camera, type PaneSize } from '../camera.ts';
import type { Hand } from './hand.ts';
import type { Pointer } from './pointer.ts';

/** Less than this is a press. */
const TOLERANCE_PX = 3;

interface BoxZoomOptions {
  readonly cameraNow: () => Camera;
  readonly sizeNow: () => PaneSize;
  /** Shows the box that is being drawn up; null when there is none. */
  readonly outline: (box: Box | null) => void;
  readonly zoomTo: (goal: Camera) => void;
}

/** A hand that draws up a box on the map, which then fills the pane. */
interface BoxZoom extends Hand {
  /** Gives up the box. */
  readonly drop: () => void;
}

export function createBoxZoom({ cameraNow, sizeNow, outline, zoomTo }: BoxZoomOptions): BoxZoom {
  let from: Pixel | null = null;
  let box: Box | null = null;
  const drop = (): void => {
    from = null;
    outline(null);
  };
  const move = ({ at: [x, y] }: Pointer): void => {
    if (from === null) return;
    const { width, height } = sizeNow();
    const [fromX, fromY] = from;
    if (box === null && Math.hypot(x - fromX, y - fromY) < TOLERANCE_PX) return;
    box = {
      left: Math.max(Math.min(x, fromX), 0),
      right: Math.min(Math.max(x, fromX), width),
      top: Math.max(Math.min(y, fromY), 0),
      bottom: Math.min(Math.max(y, fromY), height),
    };
    outline(box);
  };
  return {
    down: ({ at }) => {
      from = at;
      box = null;
    },
    move,
    up: (pointer) => {
      move(pointer);
      if (from === null) return;
      drop();
      if (box !== null) zoomTo(boxInPane(cameraNow(), box, sizeNow()));
    },
    cancel: drop,
    drop,
    hasMoved: () => box !== null,
    isDown: () => from !== null,
  };
}
