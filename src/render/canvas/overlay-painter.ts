import type { AreaId, Position } from '../../core/domain/area.ts';
import { isolated } from '../../core/domain/text/isolated.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { groundToken, LABEL_TOKEN } from '../../core/scene/map/palette.ts';
import { colourOf, type ThemeColours } from '../live/theme-colours.ts';
import { pixelOf } from './camera.ts';
import type { LevelPaths } from './ground/level-paths.ts';
import { LINE_FACTOR, SPACING, type PlacedName } from './map-names.ts';
import type { WorldShape, WorldShapes } from './world-shapes.ts';
import { turnsSeen, type WorldView } from './world-view.ts';

/** What lies over the ground of a map. */
export interface Overlay {
  readonly scene: MapScene;
  readonly hovered: AreaId | null;
  readonly names: readonly PlacedName[];
}

/** The family of the map's letters, as in the stylesheet. */
const FAMILY = '"Public Sans Variable", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** The width of the halo round letters, which is the ground's own colour. */
const HALO_PX = 5.5;

/** Points of other sources, the rings of places without extent, and the ends of names' lines. */
const [POINT_PX, CASING_PX, HOLLOW_PX, HOLLOW_RING_PX] = [4.5, 1.5, 3, 2];
const RING_PX = { radius: 8, width: 2.4, selectedWidth: 3.6, dot: 2.8 };
const END_PX = { radius: 2.4, width: 1.2 };

/** Draws outlines, points, names and rings. */
export function createOverlayPainter(world: WorldShapes, paths: LevelPaths) {
  let outlined: { readonly places: readonly AreaId[]; readonly shape: WorldShape } | null = null;
  const outlineOfAll = (places: readonly AreaId[]): WorldShape => {
    if (outlined?.places !== places) outlined = { places, shape: world.outlineOfAll(places) };
    return outlined.shape;
  };

  return (
    context: CanvasRenderingContext2D,
    { scene, hovered, names }: Overlay,
    view: WorldView,
    colours: ThemeColours,
  ): void => {
    const { density, camera, size } = view;
    const colour = (token: string): string => colourOf(colours, token);
    const toPixels = (position: Position): Pixel => pixelOf(camera, size, position);
    const stroke = (
      shape: WorldShape,
      ...strokes: readonly (readonly [string, number])[]
    ): void => {
      const turns = turnsSeen(shape, view);
      if (turns.length === 0) return;
      const path = new Path2D();
      paths.add(path, shape, turns, view);
      for (const [token, widthPx] of strokes) {
        context.strokeStyle = colour(token);
        context.lineWidth = widthPx * density;
        context.stroke(path);
      }
    };
    const disc = (
      [x, y]: Pixel,
      radius: number,
      fill: string,
      line?: readonly [string, number],
    ) => {
      context.beginPath();
      context.arc(x, y, radius + (line === undefined ? 0 : line[1] / 2), 0, 2 * Math.PI);
      context.fillStyle = colour(fill);
      context.fill();
      if (line === undefined) return;
      context.strokeStyle = colour(line[0]);
      context.lineWidth = line[1];
      context.stroke();
    };

    context.save();
    context.clearRect(0, 0, size.width * density + 1, size.height * density + 1);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    if (scene.outlined.length > 0)
      stroke(outlineOfAll(scene.outlined), ['--selcase', 4.2], ['--sel', 2]);
    if (hovered !== null) stroke(world.outlineOf(hovered), ['--sel', 1.5]);
    if (scene.selected !== null)
      stroke(world.outlineOf(scene.selected), ['--selcase', 7], ['--sel', 3.2]);

    context.scale(density, density);
    for (const { position, found } of scene.added?.points ?? []) {
      const at = toPixels(position);
      disc(at, POINT_PX + CASING_PX, '--selcase');
      if (found) disc(at, POINT_PX, '--add');
      else disc(at, HOLLOW_PX, '--selcase', ['--add', HOLLOW_RING_PX]);
    }
    for (const { leader } of names) {
      if (leader === null) continue;
      const [from, to] = [toPixels(leader[0]), toPixels(leader[1])];
      context.globalAlpha = 0.75;
      context.strokeStyle = colour('--ink');
      context.lineWidth = 1;
      context.lineCap = 'butt';
      context.beginPath();
      context.moveTo(...from);
      context.lineTo(...to);
      context.stroke();
      context.globalAlpha = 1;
      disc(to, END_PX.radius, '--ink', ['--selcase', END_PX.width]);
    }
    for (const name of names) write(context, name, toPixels(name.at), colour);
    for (const { area, position } of scene.rings) {
      const at = toPixels(position);
      const isSelected = area !== null && area === scene.selected;
      disc(at, RING_PX.radius, '--selcase', [
        '--sel',
        isSelected ? RING_PX.selectedWidth : RING_PX.width,
      ]);
      disc(at, RING_PX.dot, '--sel');
    }
    context.restore();
  };
}

/** The vertical middle of letters is about a third of their size above the line they stand on. */
const MIDDLE = 0.35;

function write(
  context: CanvasRenderingContext2D,
  { lines, letters: { look, sizePx }, ground }: PlacedName,
  [x, y]: Pixel,
  colour: (token: string) => string,
): void {
  const isWide = look === 'capitals';
  context.font = `${isWide ? '500' : '600'} ${String(sizePx)}px ${FAMILY}`;
  context.letterSpacing = isWide ? `${String(SPACING * sizePx)}px` : '0px';
  context.textAlign = 'center';
  context.strokeStyle = colour(groundToken(ground));
  context.fillStyle = colour(LABEL_TOKEN[ground]);
  context.lineWidth = HALO_PX;
  const first = y - ((lines.length - 1) / 2) * sizePx * LINE_FACTOR + MIDDLE * sizePx;
  // All halos first, so that none lies over the letters of the line above.
  for (const draw of ['strokeText', 'fillText'] as const)
    lines.forEach((line, position) => {
      context[draw](isolated(line), x, first + position * sizePx * LINE_FACTOR);
    });
}
