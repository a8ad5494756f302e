import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { ThemeColours } from '../live/theme-colours.ts';
import { createGroundPainter } from './ground/ground-painter.ts';
import { createLevelPaths } from './ground/level-paths.ts';
import { createOverlayPainter, type Overlay } from './overlay-painter.ts';
import type { GroundTheme } from './ground/paint-ground.ts';
import { createPatternTiles } from './ground/pattern-tiles.ts';
import type { Surface } from './surface.ts';
import type { WorldShapes } from './world-shapes.ts';
import type { WorldView } from './world-view.ts';

/** What is on the screen. */
interface Drawn extends Overlay {
  readonly view: WorldView;
  /** Where patterns begin, in pixels of the pane. */
  readonly corner: Pixel;
  /** More of the movement follows. */
  readonly isMoving: boolean;
}

/** Draws what differs from the picture before. */
export interface Drawing {
  /** Whether the camera or the size is another than in the picture before. */
  readonly draw: (next: Drawn) => boolean;
  /** The next picture is drawn whole. */
  readonly setColours: (colours: ThemeColours) => void;
}

export function createDrawing(
  { ground, overlay }: Surface,
  gazetteer: Gazetteer,
  world: WorldShapes,
  first: ThemeColours,
): Drawing {
  const paths = createLevelPaths(world.isJoint);
  const paintGround = createGroundPainter(gazetteer, world, paths);
  const paintOverlay = createOverlayPainter(world, paths);
  let colours = first;
  let theme: (GroundTheme & { readonly density: number }) | null = null;
  let last: Drawn | null = null;

  const themeOf = (density: number): GroundTheme => {
    if (theme?.density !== density)
      theme = { colours, patterns: createPatternTiles(colours, density), density };
    return theme;
  };
  return {
    draw: (next) => {
      const { scene, view, corner, isMoving } = next;
      const isElsewhere = last?.view !== view;
      const how = { view, theme: themeOf(view.density), corner };
      const isWhole = last === null || isElsewhere || last.isMoving || !sameAt(last.corner, corner);
      if (isMoving) paintGround.drawMoving(ground, scene, how);
      else paintGround.draw(ground, scene, isWhole ? null : (last?.scene ?? null), how);
      if (last === null || isElsewhere || !sameOverlay(last, next))
        paintOverlay(overlay, next, view, colours);
      last = next;
      return isElsewhere;
    },
    setColours: (next) => {
      colours = next;
      theme = null;
      last = null;
    },
  };
}

const sameAt = ([x, y]: Pixel, [otherX, otherY]: Pixel): boolean => x === otherX && y === otherY;

const sameOverlay = (a: Overlay, b: Overlay): boolean =>
  a.hovered === b.hovered &&
  (a.scene === b.scene && a.names === b.names ? true : keyOf(a) === keyOf(b));

const keyOf = ({ scene: { selected, outlined, rings, added }, names }: Overlay): string =>
  JSON.stringify([selected, outlined, rings, added?.points ?? [], names]);
