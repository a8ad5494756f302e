import { UNIT_ZOOM } from '../../../core/scene/map/map-frame.ts';
import type { MapScene } from '../../../core/scene/map/map-scene.ts';
import { PATTERNS } from '../../../core/scene/map/palette.ts';
import { MapTroubleError } from '../../map-trouble.ts';
import { worldWidth } from '../camera.ts';
import type { WorldView } from '../world-view.ts';
import type { GroundDrawing, GroundTheme } from './paint-ground.ts';

/** Draws the ground of a scene. */
export type DrawGround = (
  context: CanvasRenderingContext2D,
  scene: MapScene,
  drawing: GroundDrawing,
) => void;

/** A picture of some way round a view, in which a camera moves. */
interface Round {
  readonly scene: MapScene;
  readonly theme: GroundTheme;
  readonly view: WorldView;
}

/** So many times as wide and high as the pane is what is drawn for a moving camera. */
const ROUND = 1.5;

/** It is drawn anew before it is seen larger than so many times. */
const MOST_SCALE = 1.6;

/** The ground for a moving camera: drawn once for some way ahead, and moved and scaled frame by frame. */
export function createMovingGround(drawWhole: DrawGround): DrawGround {
  let context: CanvasRenderingContext2D | null = null;
  let last: Round | null = null;

  const drawRound = (scene: MapScene, { view, theme, corner: [x, y] }: GroundDrawing): Round => {
    const size = {
      width: Math.ceil(view.size.width * ROUND),
      height: Math.ceil(view.size.height * ROUND),
    };
    context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new MapTroubleError('part');
    const { canvas } = context;
    const [width, height] = [
      Math.ceil(size.width * view.density),
      Math.ceil(size.height * view.density),
    ];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const round = { ...view, size };
    drawWhole(context, scene, {
      view: round,
      theme,
      corner: [x + (size.width - view.size.width) / 2, y + (size.height - view.size.height) / 2],
    });
    return { scene, theme, view: round };
  };

  return (into, scene, drawing) => {
    const { view, theme } = drawing;
    const round =
      last?.scene === scene && last.theme === theme && serves(last.view, view)
        ? last
        : drawRound(scene, drawing);
    last = round;
    if (context === null) return;
    const { scale, left, top } = placeIn(view, round.view);
    const { width, height } = context.canvas;
    if (scale === 1) into.drawImage(context.canvas, Math.round(left), Math.round(top));
    else into.drawImage(context.canvas, left, top, width * scale, height * scale);
  };
}

/** Where one view lies in another, in pixels of the screen. */
function placeIn(view: WorldView, round: WorldView) {
  const width = worldWidth(view.camera);
  const scale = width / worldWidth(round.camera);
  const across = round.camera.x - view.camera.x;
  const side = (pane: number, whole: number): number => (pane - whole * scale) / 2;
  return {
    scale,
    left:
      ((across - Math.round(across)) * width + side(view.size.width, round.size.width)) *
      view.density,
    top:
      ((round.camera.y - view.camera.y) * width + side(view.size.height, round.size.height)) *
      view.density,
  };
}

/** Whether a view can be shown from a picture: it lies in it, and nothing would be drawn otherwise. */
function serves(round: WorldView, view: WorldView): boolean {
  if (round.density !== view.density) return false;
  const isSame = (zoom: number): boolean => round.camera.zoom >= zoom === view.camera.zoom >= zoom;
  if (!isSame(UNIT_ZOOM) || !isSame(PATTERNS.bigFromZoom)) return false;
  const { scale, left, top } = placeIn(view, round);
  return (
    scale <= MOST_SCALE &&
    left <= 0 &&
    top <= 0 &&
    left + round.size.width * scale * view.density >= view.size.width * view.density &&
    top + round.size.height * scale * view.density >= view.size.height * view.density
  );
}
