import type { MapScene } from '../../../core/scene/map/map-scene.ts';
import { UNIT_ZOOM } from '../../../core/scene/map/map-frame.ts';
import { worldWidth } from '../camera.ts';
import { addTurned, levelOf, type LevelPaths } from './level-paths.ts';
import type { WorldShape } from '../world-shapes.ts';
import type { WorldView } from '../world-view.ts';

/** Shapes that are drawn alike, by the name of their group, with the turns at which they are seen. */
export type Grouping = (
  view: WorldView,
  add: (group: string, shape: WorldShape, turns: readonly number[]) => void,
) => void;

/** The paths of groups in pixels of the screen. */
export type GroupedPaths = ReadonlyMap<string, Path2D>;

/** What lies in and round a view, joined at its level: by group and turn. */
interface Joined {
  readonly scene: MapScene;
  readonly round: WorldView;
  readonly level: number;
  readonly isAtUnits: boolean;
  readonly groups: ReadonlyMap<string, ReadonlyMap<number, Path2D>>;
}

/** So many times as wide and high is what is joined for a moving camera. */
const ROUND = 2;

/**
 * The same for a camera that moves over one scene: shapes are joined for some way ahead, so that a
 * frame costs by groups and not by shapes.
 */
export function createMovingPaths(
  paths: LevelPaths,
): (scene: MapScene, view: WorldView, group: Grouping) => GroupedPaths {
  let last: Joined | null = null;
  return (scene, view, group) => {
    const level = levelOf(view);
    const isAtUnits = view.camera.zoom >= UNIT_ZOOM;
    const joined =
      last?.scene === scene &&
      last.level === level &&
      last.isAtUnits === isAtUnits &&
      isWithin(view, last.round)
        ? last
        : { scene, level, isAtUnits, ...joinedRound(paths, view, level, group) };
    last = joined;
    const groups = new Map<string, Path2D>();
    for (const [name, turns] of joined.groups)
      for (const [turn, path] of turns) addTurned(pathOf(groups, name), path, level, [turn], view);
    return groups;
  };
}

function joinedRound(
  paths: LevelPaths,
  view: WorldView,
  level: number,
  group: Grouping,
): Pick<Joined, 'round' | 'groups'> {
  const { width, height } = view.size;
  const round = { ...view, size: { width: width * ROUND, height: height * ROUND } };
  const groups = new Map<string, Map<number, Path2D>>();
  group(round, (name, shape, turns) => {
    const byTurn = groups.get(name) ?? new Map<number, Path2D>();
    groups.set(name, byTurn);
    for (const turn of turns) pathOf(byTurn, turn).addPath(paths.at(shape, level));
  });
  return { round, groups };
}

/** The path of a group, a new one where it has none. */
export function pathOf<Name>(groups: Map<Name, Path2D>, name: Name): Path2D {
  const path = groups.get(name) ?? new Path2D();
  groups.set(name, path);
  return path;
}

/** Whether all that is in one view lies in another. */
function isWithin(inner: WorldView, outer: WorldView): boolean {
  const isAlong = (at: 'x' | 'y', side: 'width' | 'height'): boolean =>
    Math.abs(inner.camera[at] - outer.camera[at]) +
      inner.size[side] / 2 / worldWidth(inner.camera) <=
    outer.size[side] / 2 / worldWidth(outer.camera);
  return inner.density === outer.density && isAlong('x', 'width') && isAlong('y', 'height');
}
