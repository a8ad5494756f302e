import type { AreaId } from '../../../core/domain/area.ts';
import type { Gazetteer } from '../../../core/domain/gazetteer.ts';
import type { MapScene } from '../../../core/scene/map/map-scene.ts';
import { groundGroups } from './ground-groups.ts';
import type { LevelPaths } from './level-paths.ts';
import { createMovingGround, type DrawGround } from './moving-ground.ts';
import { paintGround, type GroundDrawing } from './paint-ground.ts';
import { sceneChanges } from './scene-changes.ts';
import { viewTiles, type Tile, type ViewTiles } from './view-tiles.ts';
import type { WorldShape, WorldShapes } from '../world-shapes.ts';
import { turnsSeen, type WorldView } from '../world-view.ts';

/** Draws what lies under names and outlines: sea, land, patterns, borders. */
export interface GroundPainter {
  /**
   * A view at rest, tile by tile: all of them, or those in which something differs from the scene
   * that is on the canvas.
   */
  readonly draw: (
    context: CanvasRenderingContext2D,
    scene: MapScene,
    before: MapScene | null,
    drawing: GroundDrawing,
  ) => void;
  /** A frame of a movement, which is sharp where it comes to rest. */
  readonly drawMoving: DrawGround;
}

export function createGroundPainter(
  gazetteer: Gazetteer,
  world: WorldShapes,
  paths: LevelPaths,
): GroundPainter {
  let last: { readonly view: WorldView; readonly tiled: ViewTiles } | null = null;
  const tilesOf = (view: WorldView): ViewTiles => {
    if (last?.view !== view) last = { view, tiled: viewTiles(world, paths, view) };
    return last.tiled;
  };
  const drawWhole: DrawGround = (context, scene, drawing) => {
    const { view } = drawing;
    const { size, density } = view;
    const groups = new Map<string, Path2D>();
    const { ofArea, ofBoundary } = groundGroups(scene, gazetteer, world, view.camera.zoom);
    for (const [area, shape] of world.areas) {
      const turns = turnsSeen(shape, view);
      if (turns.length > 0)
        for (const group of ofArea(area)) paths.add(pathOf(groups, group), shape, turns, view);
    }
    for (const boundary of world.boundaries) {
      const kind = ofBoundary(boundary.places);
      const turns = kind === null ? [] : turnsSeen(boundary, view);
      if (kind !== null && turns.length > 0) paths.add(pathOf(groups, kind), boundary, turns, view);
    }
    const outline = (area: AreaId): readonly Path2D[] => {
      const shape = world.outlineOf(area);
      const turns = turnsSeen(shape, view);
      if (turns.length === 0) return [];
      const path = new Path2D();
      paths.add(path, shape, turns, view);
      return [path];
    };
    context.save();
    paintGround(
      context,
      {
        groups,
        borders: scene.borders.flatMap(outline),
        added: addedOutlines(scene).flatMap(outline),
      },
      { left: 0, top: 0, right: size.width * density + 1, bottom: size.height * density + 1 },
      drawing,
    );
    context.restore();
  };

  return {
    draw: (context, scene, before, drawing) => {
      const { view } = drawing;
      const { tiles, partsOf } = tilesOf(view);
      const groups = groundGroups(scene, gazetteer, world, view.camera.zoom);
      const borders = scene.borders.map((area) => partsOf(world.outlineOf(area)));
      const added = addedOutlines(scene).map((area) => partsOf(world.outlineOf(area)));
      const partsIn = (parts: typeof borders, tile: number): readonly Path2D[] =>
        parts.flatMap((byTile) => byTile.get(tile) ?? []);
      const paint = ({ box, areas, boundaries }: Tile, index: number): void => {
        const grouped = new Map<string, Path2D>();
        for (const { area, path } of areas)
          for (const group of groups.ofArea(area)) pathOf(grouped, group).addPath(path);
        for (const { places, path } of boundaries) {
          const kind = groups.ofBoundary(places);
          if (kind !== null) pathOf(grouped, kind).addPath(path);
        }
        context.save();
        context.beginPath();
        context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
        context.clip();
        paintGround(
          context,
          { groups: grouped, borders: partsIn(borders, index), added: partsIn(added, index) },
          box,
          drawing,
        );
        context.restore();
      };
      if (before === null) {
        for (const [index, tile] of tiles.entries()) paint(tile, index);
        return;
      }
      const dirty = new Set<number>();
      const mark = (shape: WorldShape | undefined): void => {
        if (shape !== undefined) for (const tile of partsOf(shape).keys()) dirty.add(tile);
      };
      const { places, outlines } = sceneChanges(before, scene);
      for (const place of places) mark(world.areas.get(place));
      for (const area of outlines) mark(world.outlineOf(area));
      for (const index of dirty) {
        const tile = tiles[index];
        if (tile !== undefined) paint(tile, index);
      }
    },
    drawMoving: createMovingGround(drawWhole),
  };
}

/** What other sources name, each once. */
const addedOutlines = ({ added }: MapScene): readonly AreaId[] => [
  ...new Set([...(added?.named ?? []), ...(added?.partners ?? [])]),
];

/** The path of a group, a new one where it has none. */
function pathOf(groups: Map<string, Path2D>, name: string): Path2D {
  const path = groups.get(name) ?? new Path2D();
  groups.set(name, path);
  return path;
}
