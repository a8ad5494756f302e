import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { outline, type Line } from '../../core/scene/geometry/area-topology.ts';
import type { Boundary } from '../../core/scene/geometry/boundaries.ts';
import { project } from '../../core/scene/geometry/mercator.ts';
import type { Box } from '../../core/scene/geometry/pixels.ts';
import { withoutSeam } from '../../core/scene/geometry/seam.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import type { IsJoint } from './ground/simplified-line.ts';

/** Lines or rings on the Mercator square, 0 to 1: x and y in turn. */
export interface WorldShape {
  readonly lines: readonly Float64Array[];
  /** The box of each line. */
  readonly boxes: readonly Box[];
  readonly closed: boolean;
}

interface WorldBoundary extends WorldShape {
  readonly places: Boundary['places'];
}

/** The shapes of a map as they are drawn, projected once. */
export interface WorldShapes {
  readonly areas: ReadonlyMap<AreaId, WorldShape>;
  readonly boundaries: readonly WorldBoundary[];
  /** The outline of any area, kept once made. */
  readonly outlineOf: (area: AreaId) => WorldShape;
  /** The outline of several places taken together. */
  readonly outlineOfAll: (places: readonly AreaId[]) => WorldShape;
  /** Whether boundaries meet in a point. */
  readonly isJoint: IsJoint;
  readonly leavesOf: (area: AreaId) => readonly AreaId[];
}

export function worldShapes({ gazetteer }: Atlas, shapes: Shapes): WorldShapes {
  const outlines = new Map<AreaId, WorldShape>();
  const leavesOf = (area: AreaId): readonly AreaId[] =>
    gazetteer.leavesOf(area).map((leaf) => leaf.area);
  const outlineOfAll = (places: readonly AreaId[]): WorldShape =>
    shapeOf(withoutSeam(outline(shapes.areas, places)), false);
  const boundaries = shapes.boundaries.map(({ places, lines }) => ({
    ...shapeOf(withoutSeam(lines), false),
    places,
  }));
  return {
    areas: new Map(
      [...shapes.geometries].map(([area, { type, coordinates }]) => [
        area,
        shapeOf(type === 'Polygon' ? coordinates : coordinates.flat(), true),
      ]),
    ),
    boundaries,
    isJoint: jointsOf(boundaries),
    outlineOf: (area) => {
      const shape = outlines.get(area) ?? outlineOfAll(leavesOf(area));
      outlines.set(area, shape);
      return shape;
    },
    outlineOfAll,
    leavesOf,
  };
}

/** Where lines of boundaries begin and end, those that close upon themselves aside. */
function jointsOf(boundaries: readonly WorldShape[]): IsJoint {
  const joints = new Set<number>();
  for (const line of boundaries.flatMap(({ lines }) => lines)) {
    const [start, end] = [line.subarray(0, 2), line.subarray(-2)].map(([x = 0, y = 0]) =>
      keyOf(x, y),
    );
    if (start === undefined || end === undefined || start === end) continue;
    joints.add(start).add(end);
  }
  return (x, y) => joints.has(keyOf(x, y));
}

/** Finer than any coordinate of the shapes: two together are a whole number. */
const KEY_STEPS = 2 ** 25;

const keyOf = (x: number, y: number): number =>
  Math.round(x * KEY_STEPS) * KEY_STEPS * 2 + Math.round(y * KEY_STEPS);

function shapeOf(lines: readonly Line[] | GeoJSON.Position[][], closed: boolean): WorldShape {
  const projected = lines.map((line) => {
    const points = new Float64Array(line.length * 2);
    line.forEach(([longitude = 0, latitude = 0], position) => {
      const [x, y] = project([longitude, latitude]);
      points[position * 2] = x;
      points[position * 2 + 1] = y;
    });
    return points;
  });
  return { lines: projected, boxes: projected.map(boxOf), closed };
}

function boxOf(points: Float64Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  points.forEach((value, position) => {
    if (position % 2 === 0) {
      left = Math.min(left, value);
      right = Math.max(right, value);
    } else {
      top = Math.min(top, value);
      bottom = Math.max(bottom, value);
    }
  });
  return { left, top, right, bottom };
}
