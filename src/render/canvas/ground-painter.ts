import type { AreaId } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import type { LeafPaint } from '../../core/scene/map/leaf-paint.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { groundToken, SHADES } from '../../core/scene/map/palette.ts';
import { LINE_CLASSES, lineKindsOf, PATTERN_KINDS, type LineKind } from '../svg/grounds.ts';
import { colourOf, type ThemeColours } from '../live/theme-colours.ts';
import type { DirtyTiles } from './dirty-tiles.ts';
import type { LevelPaths } from './level-paths.ts';
import { createMovingPaths, groupedPaths, type Grouping } from './grouped-paths.ts';
import type { GroundPattern, PatternTiles } from './pattern-tiles.ts';
import type { WorldBoundary, WorldShape, WorldShapes } from './world-shapes.ts';
import { boxesInPane, turnsSeen, type WorldView } from './world-view.ts';

/** What the ground is drawn with. */
export interface GroundTheme {
  readonly colours: ThemeColours;
  readonly patterns: PatternTiles;
}

/** Draws what lies under names and outlines: sea, land, patterns, borders. */
export interface GroundPainter {
  /** What of the pane has to be drawn is in the tiles; all of it without them. */
  readonly draw: (
    context: CanvasRenderingContext2D,
    scene: MapScene,
    drawing: {
      readonly view: WorldView;
      readonly theme: GroundTheme;
      readonly tiles: DirtyTiles | null;
      /** A corner of the patterns' tiles, in pixels of the pane. */
      readonly corner: Pixel;
    },
  ) => void;
  /** Marks what a place or the outline of an area covers. */
  readonly mark: (tiles: DirtyTiles, view: WorldView, shape: WorldShape) => void;
}

/** A shape that is seen in a view. */
interface Seen<Shape extends WorldShape> {
  readonly shape: Shape;
  readonly turns: readonly number[];
}

interface SeenWorld {
  readonly view: WorldView;
  readonly areas: readonly (Seen<WorldShape> & { readonly area: AreaId })[];
  readonly boundaries: readonly Seen<WorldBoundary>[];
}

const LINE_STYLE: Readonly<Record<LineKind, readonly [token: string, widthPx: number]>> = {
  'land-border': ['--landline', 0.7],
  'quiet-unit-line': ['--landline', 0.5],
  'unit-line': ['--border', 0.7],
  'country-line': ['--border', 0.9],
  edge: ['--edge', 0.9],
};

export function createGroundPainter(
  gazetteer: Gazetteer,
  world: WorldShapes,
  paths: LevelPaths,
): GroundPainter {
  let last: SeenWorld | null = null;
  /** What of the world is in a view: looked up once for each place of the camera. */
  const seenIn = (view: WorldView): SeenWorld => {
    if (last?.view === view) return last;
    const seen = <Shape extends WorldShape>(shape: Shape): readonly Seen<Shape>[] => {
      const turns = turnsSeen(shape, view);
      return turns.length === 0 ? [] : [{ shape, turns }];
    };
    last = {
      view,
      areas: [...world.areas].flatMap(([area, shape]) =>
        seen(shape).map(({ turns }) => ({ area, shape, turns })),
      ),
      boundaries: world.boundaries.flatMap(seen),
    };
    return last;
  };

  /** What of a scene is drawn alike: grounds by their tokens, patterns by their keys, lines by their kinds. */
  const groupingOf =
    (scene: MapScene, isDrawn: (seen: Seen<WorldShape>) => boolean): Grouping =>
    (view, add) => {
      const partners = new Set(
        (scene.added?.partners ?? []).flatMap((area) => world.leavesOf(area)),
      );
      const side = new Set(scene.partnerSide);
      const seen = seenIn(view);
      for (const { area, shape, turns } of seen.areas) {
        if (!isDrawn({ shape, turns })) continue;
        const paint = scene.paint.get(area);
        const shade = paint?.shade ?? 'land';
        add(shade === 'land' && side.has(area) ? '--union' : groundToken(shade), shape, turns);
        if (partners.has(area)) add('--add-soft', shape, turns);
        if (paint === undefined) continue;
        for (const kind of patternsOf(paint))
          add(patternKey({ kind, ground: shade }), shape, turns);
      }
      const kindOf = lineKindsOf(scene, gazetteer, view.camera.zoom);
      for (const { shape, turns } of seen.boundaries) {
        const kind = kindOf(shape.places);
        if (kind !== null && isDrawn({ shape, turns })) add(kind, shape, turns);
      }
    };
  const movingPaths = createMovingPaths(paths);
  let drawn: { readonly scene: MapScene; readonly view: WorldView } | null = null;

  return {
    draw: (context, scene, { view, theme: { colours, patterns }, tiles, corner }) => {
      const { density, camera, size } = view;
      const isDirty = ({ shape, turns }: Seen<WorldShape>): boolean =>
        tiles === null || boxesInPane(shape, turns, view).some(tiles.touches);
      const isMoving =
        tiles === null && drawn?.scene === scene && drawn.view.size === size && drawn.view !== view;
      drawn = { scene, view };
      const grouping = groupingOf(scene, isDirty);
      const groups = isMoving
        ? movingPaths(scene, view, grouping)
        : groupedPaths(paths, view, grouping);
      const outline = (area: AreaId): Path2D | null => {
        const shape = world.outlineOf(area);
        const turns = turnsSeen(shape, view);
        if (turns.length === 0 || !isDirty({ shape, turns })) return null;
        const path = new Path2D();
        paths.add(path, shape, turns, view);
        return path;
      };
      const stroke = (path: Path2D | null, token: string, widthPx: number): void => {
        if (path === null) return;
        context.strokeStyle = colourOf(colours, token);
        context.lineWidth = widthPx * density;
        context.stroke(path);
      };

      context.save();
      if (tiles !== null) clipTo(context, tiles, density);
      context.lineJoin = 'round';
      context.lineCap = 'round';
      context.fillStyle = colourOf(colours, '--water');
      context.fillRect(0, 0, size.width * density + 1, size.height * density + 1);

      for (const token of GROUND_ORDER) {
        const path = groups.get(token);
        if (path === undefined) continue;
        context.fillStyle = colourOf(colours, token);
        context.fill(path, 'evenodd');
      }
      const [x, y] = corner;
      const at: Pixel = [Math.round(x * density), Math.round(y * density)];
      for (const pattern of PATTERN_ORDER) {
        const path = groups.get(patternKey(pattern));
        if (path === undefined) continue;
        context.fillStyle = patterns.fill(context, pattern, camera.zoom, at);
        context.fill(path, 'evenodd');
      }

      for (const kind of LINE_CLASSES) stroke(groups.get(kind) ?? null, ...LINE_STYLE[kind]);

      const borders = scene.borders.map(outline);
      context.globalAlpha = 0.9;
      for (const path of borders) stroke(path, '--selcase', 2.6);
      context.globalAlpha = 1;
      for (const path of borders) stroke(path, '--sel', 1.1);
      const { named = [], partners: others = [] } = scene.added ?? {};
      const added = [...new Set([...named, ...others])].map(outline);
      for (const path of added) stroke(path, '--add', 4);
      for (const path of added) stroke(path, '--selcase', 1.3);
      context.restore();
    },
    mark: (tiles, view, shape) => {
      for (const box of boxesInPane(shape, turnsSeen(shape, view), view)) tiles.add(box);
    },
  };
}

/** From land upwards. */
const GROUND_ORDER: readonly string[] = [
  groundToken('land'),
  '--union',
  ...SHADES.filter((shade) => shade !== 'land').map(groundToken),
  '--add-soft',
];

const PATTERN_ORDER: readonly GroundPattern[] = PATTERN_KINDS.flatMap((kind) =>
  SHADES.map((ground) => ({ kind, ground })),
);

const patternKey = ({ kind, ground }: GroundPattern): string => `${kind} ${ground}`;

const patternsOf = ({ dots, stripes, mark }: LeafPaint): readonly GroundPattern['kind'][] => [
  ...(dots ? (['dots'] as const) : []),
  ...(stripes.rising ? (['rising'] as const) : []),
  ...(stripes.falling ? (['falling'] as const) : []),
  ...(mark === null ? [] : [mark]),
];

/** On whole pixels of the screen, so that nothing shows where tiles meet. */
function clipTo(context: CanvasRenderingContext2D, tiles: DirtyTiles, density: number): void {
  context.beginPath();
  for (const { left, top, right, bottom } of tiles.runs()) {
    const [x, y] = [Math.round(left * density), Math.round(top * density)];
    context.rect(x, y, Math.round(right * density) - x, Math.round(bottom * density) - y);
  }
  context.clip();
}
