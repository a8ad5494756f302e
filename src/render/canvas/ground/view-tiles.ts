import type { AreaId } from '../../../core/domain/area.ts';
import type { Boundary } from '../../../core/scene/geometry/boundaries.ts';
import type { Box } from '../../../core/scene/geometry/pixels.ts';
import { addTurned, levelOf, placeOf, trace, type LevelPaths } from './level-paths.ts';
import { shortenedLine } from './shortened-line.ts';
import { tileGrid, type TileGrid } from './tile-grid.ts';
import type { WorldShape, WorldShapes } from '../world-shapes.ts';
import { boxOnScreen, REACH_PX, turnsSeen, type WorldView } from '../world-view.ts';

/** What is in a tile, each shape as far as it is in it, in pixels of the screen. */
export interface Tile {
  readonly box: Box;
  readonly areas: readonly { readonly area: AreaId; readonly path: Path2D }[];
  readonly boundaries: readonly { readonly places: Boundary['places']; readonly path: Path2D }[];
}

/** The parts of a shape by the tiles in which something of it is. */
type PartsByTile = ReadonlyMap<number, Path2D>;

/** The tiles of a view. */
export interface ViewTiles {
  readonly tiles: readonly Tile[];
  readonly partsOf: (shape: WorldShape) => PartsByTile;
}

/** Looks through the whole of what is seen: once for each place of the camera at rest. */
export function viewTiles(world: WorldShapes, paths: LevelPaths, view: WorldView): ViewTiles {
  const grid = tileGrid(view);
  const kept = new WeakMap<WorldShape, PartsByTile>();
  const partsOf = (shape: WorldShape): PartsByTile => {
    const parts = kept.get(shape) ?? partsByTile(shape, paths, view, grid);
    kept.set(shape, parts);
    return parts;
  };
  const tiles = Array.from({ length: grid.count }, (_, tile) => ({
    box: grid.boxOf(tile),
    areas: [] as Tile['areas'][number][],
    boundaries: [] as Tile['boundaries'][number][],
  }));
  for (const [area, shape] of world.areas)
    for (const [tile, path] of partsOf(shape)) tiles[tile]?.areas.push({ area, path });
  for (const boundary of world.boundaries)
    for (const [tile, path] of partsOf(boundary))
      tiles[tile]?.boundaries.push({ places: boundary.places, path });
  return { tiles, partsOf };
}

function partsByTile(
  shape: WorldShape,
  paths: LevelPaths,
  view: WorldView,
  grid: TileGrid,
): PartsByTile {
  const level = levelOf(view);
  const found = new Map<number, Path2D>();
  for (const turn of turnsSeen(shape, view))
    for (const [tile, part] of partsOfTurn(shape, paths.linesAt(shape, level), turn, view, grid)) {
      const path = found.get(tile) ?? new Path2D();
      addTurned(path, part, level, [turn], view);
      found.set(tile, path);
    }
  return found;
}

/** From so many numbers on, a line is shortened for a row of tiles before it is for each of them. */
const LONG_LINE = 100;

/** The parts of a shape at one of its turns by tile, at its level. */
function partsOfTurn(
  { boxes, closed }: WorldShape,
  lines: readonly Float64Array[],
  turn: number,
  view: WorldView,
  grid: TileGrid,
): PartsByTile {
  const { factor, x, y } = placeOf(levelOf(view), turn, view);
  const reach = REACH_PX * view.density;
  const parts = new Map<number, Path2D>();
  for (const [index, line] of lines.entries()) {
    const lineBox = boxes[index];
    if (lineBox === undefined || line.length === 0) continue;
    let [rowTop, inRow]: [number, Float64Array | null] = [Number.NaN, line];
    for (const tile of grid.under(boxOnScreen(lineBox, turn, view))) {
      const onScreen = grid.boxOf(tile);
      const box = {
        left: (onScreen.left - reach - x) / factor,
        right: (onScreen.right + reach - x) / factor,
        top: (onScreen.top - reach - y) / factor,
        bottom: (onScreen.bottom + reach - y) / factor,
      };
      if (line.length >= LONG_LINE && box.top !== rowTop) {
        rowTop = box.top;
        inRow = shortenedLine(line, closed, { ...box, left: -Infinity, right: Infinity });
      }
      const short = inRow === null ? null : shortenedLine(inRow, closed, box);
      if (short === null) continue;
      const part = parts.get(tile) ?? new Path2D();
      trace(part, short, closed);
      parts.set(tile, part);
    }
  }
  return parts;
}
