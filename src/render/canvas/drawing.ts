import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { ThemeColours } from '../live/theme-colours.ts';
import { dirtyTiles, type DirtyTiles } from './dirty-tiles.ts';
import { createGroundPainter, type GroundTheme } from './ground-painter.ts';
import { createLevelPaths } from './level-paths.ts';
import { createOverlayPainter, type Overlay } from './overlay-painter.ts';
import { createPatternTiles } from './pattern-tiles.ts';
import { sceneChanges } from './scene-changes.ts';
import type { Surface } from './surface.ts';
import type { WorldShapes } from './world-shapes.ts';
import type { WorldView } from './world-view.ts';

/** What is on the screen. */
interface Drawn extends Overlay {
  readonly view: WorldView;
  /** Where patterns begin, in pixels of the pane. */
  readonly corner: Pixel;
}

/** Draws what differs from the picture before. */
export interface Drawing {
  /** Whether the camera or the size is another than in the picture before. */
  readonly draw: (next: Drawn) => boolean;
  /** The next picture is drawn whole. */
  readonly setColours: (colours: ThemeColours) => void;
}

/** From so much of the pane on, tiles cost more than they save. */
const MOST_TILES = 0.8;

export function createDrawing(
  { ground, overlay }: Surface,
  gazetteer: Gazetteer,
  world: WorldShapes,
  first: ThemeColours,
): Drawing {
  const paths = createLevelPaths();
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
  /** Null where all is dirty. */
  const dirtyIn = (before: MapScene, after: MapScene, view: WorldView): DirtyTiles | null => {
    const tiles = dirtyTiles(view.size);
    const { places, outlines } = sceneChanges(before, after);
    for (const place of places) {
      const shape = world.areas.get(place);
      if (shape !== undefined) paintGround.mark(tiles, view, shape);
    }
    for (const area of outlines) paintGround.mark(tiles, view, world.outlineOf(area));
    return tiles.share() > MOST_TILES ? null : tiles;
  };

  return {
    draw: (next) => {
      const { scene, view, corner } = next;
      const isElsewhere = last?.view !== view;
      const isWhole = last === null || isElsewhere || !sameAt(last.corner, corner);
      const tiles = isWhole ? null : dirtyIn(last?.scene ?? scene, scene, view);
      if (tiles === null || tiles.share() > 0)
        paintGround.draw(ground, scene, { view, theme: themeOf(view.density), tiles, corner });
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
