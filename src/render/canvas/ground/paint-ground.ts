import type { Box, Pixel } from '../../../core/scene/geometry/pixels.ts';
import { LINE_CLASSES, type LineKind } from '../../svg/grounds.ts';
import { colourOf, type ThemeColours } from '../../live/theme-colours.ts';
import { GROUND_ORDER, PATTERN_ORDER } from './ground-groups.ts';
import type { PatternTiles } from './pattern-tiles.ts';
import type { WorldView } from '../world-view.ts';

/** What the ground is drawn with. */
export interface GroundTheme {
  readonly colours: ThemeColours;
  readonly patterns: PatternTiles;
}

/** How a scene is drawn. */
export interface GroundDrawing {
  readonly view: WorldView;
  readonly theme: GroundTheme;
  /** A corner of the patterns' tiles, in pixels of the pane. */
  readonly corner: Pixel;
}

/** What is drawn in a box of the screen, in pixels of it. */
export interface GroundPaths {
  /** By the names of groups. */
  readonly groups: ReadonlyMap<string, Path2D>;
  /** Outlines of cross-border areas, and of what other sources add. */
  readonly borders: readonly Path2D[];
  readonly added: readonly Path2D[];
}

const LINE_STYLE: Readonly<Record<LineKind, readonly [token: string, widthPx: number]>> = {
  'land-border': ['--landline', 0.7],
  'quiet-unit-line': ['--landline', 0.5],
  'unit-line': ['--border', 0.7],
  'country-line': ['--border', 0.9],
  edge: ['--edge', 0.9],
};

export function paintGround(
  context: CanvasRenderingContext2D,
  { groups, borders, added }: GroundPaths,
  { left, top, right, bottom }: Box,
  { view: { density, camera }, theme: { colours, patterns }, corner: [x, y] }: GroundDrawing,
): void {
  const stroke = (path: Path2D | undefined, token: string, widthPx: number): void => {
    if (path === undefined) return;
    context.strokeStyle = colourOf(colours, token);
    context.lineWidth = widthPx * density;
    context.stroke(path);
  };
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.fillStyle = colourOf(colours, '--water');
  context.fillRect(left, top, right - left, bottom - top);

  for (const token of GROUND_ORDER) {
    const path = groups.get(token);
    if (path === undefined) continue;
    context.fillStyle = colourOf(colours, token);
    context.fill(path, 'evenodd');
  }
  const at: Pixel = [Math.round(x * density), Math.round(y * density)];
  for (const [group, pattern] of PATTERN_ORDER) {
    const path = groups.get(group);
    if (path === undefined) continue;
    context.fillStyle = patterns.fill(context, pattern, camera.zoom, at);
    context.fill(path, 'evenodd');
  }

  for (const kind of LINE_CLASSES) stroke(groups.get(kind), ...LINE_STYLE[kind]);

  context.globalAlpha = 0.9;
  for (const path of borders) stroke(path, '--selcase', 2.6);
  context.globalAlpha = 1;
  for (const path of borders) stroke(path, '--sel', 1.1);
  for (const path of added) stroke(path, '--add', 4);
  for (const path of added) stroke(path, '--selcase', 1.3);
}
