import type { AreaId } from '../../../core/domain/area.ts';
import { addedKey } from '../../../core/scene/map/added-scene.ts';
import type { LeafPaint } from '../../../core/scene/map/leaf-paint.ts';
import type { MapScene } from '../../../core/scene/map/map-scene.ts';

/** What of the ground is drawn otherwise from one scene to another. */
export interface SceneChanges {
  /** Places of another colour or pattern, or reached and not reached: their borders change too. */
  readonly places: readonly AreaId[];
  /** Areas whose outlines come or go. */
  readonly outlines: readonly AreaId[];
}

export function sceneChanges(before: MapScene, after: MapScene): SceneChanges {
  const [members, others] = [new Set(before.partnerSide), new Set(after.partnerSide)];
  const isOther = (place: AreaId): boolean =>
    members.has(place) !== others.has(place) ||
    !samePaint(before.paint.get(place), after.paint.get(place));
  const known = new Set([...before.paint.keys(), ...after.paint.keys(), ...members, ...others]);
  const added = addedKey(before.added) === addedKey(after.added) ? [] : [before.added, after.added];
  return {
    places: [...known].filter(isOther),
    outlines: [
      ...onlyInOne(before.borders, after.borders),
      ...added.flatMap((each) => each?.named ?? []),
      ...added.flatMap((each) => each?.partners ?? []),
    ],
  };
}

const onlyInOne = (some: readonly AreaId[], others: readonly AreaId[]): readonly AreaId[] => {
  const [one, other] = [new Set(some), new Set(others)];
  return [...some.filter((area) => !other.has(area)), ...others.filter((area) => !one.has(area))];
};

const samePaint = (a: LeafPaint | undefined, b: LeafPaint | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.shade === b.shade &&
    a.dots === b.dots &&
    a.mark === b.mark &&
    a.stripes.rising === b.stripes.rising &&
    a.stripes.falling === b.stripes.falling);
