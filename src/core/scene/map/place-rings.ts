import type { AreaId, Position } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { DatasetRecord } from '../../domain/dataset.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** A place that has a position and no extent to draw: a ring round a point. */
export interface PlaceRing {
  /** The area, where it is one that can be selected; else null. */
  readonly area: AreaId | null;
  readonly position: Position;
  /** The first record that speaks of the place; null for one that is only selected. */
  readonly record: string | null;
  /** The source's words for the place; null where the area has a name of its own. */
  readonly name: string | null;
}

/**
 * The rings of a view: the places of its records while the panel speaks of them, each place once,
 * and a selected area that is known by its name and position alone. Records whose place has no
 * position have none.
 */
export function placeRings(
  atlas: Atlas,
  {
    area: selected,
    record: open = null,
    list = null,
  }: Pick<ViewState, 'area'> & Partial<Pick<ViewState, 'record' | 'list'>>,
): readonly PlaceRing[] {
  const spoken = atlas.dataset.records.filter(({ id }) =>
    open === null ? list === 'about' : id === open,
  );
  const rings = spoken.flatMap((record) => ringOf(atlas, record) ?? []);
  const chosen =
    selected === null || atlas.gazetteer.find(selected) === null || hasExtent(atlas, selected)
      ? []
      : [ringOfArea(atlas, selected, null)];
  const all = [...rings, ...chosen];
  return all.filter(
    (ring, position) =>
      all.findIndex((other) => other.position.join() === ring.position.join()) === position,
  );
}

function ringOf(atlas: Atlas, { id, place }: DatasetRecord): PlaceRing | null {
  if (place?.area !== undefined && atlas.gazetteer.find(place.area) !== null)
    return ringOfArea(atlas, place.area, id);
  return place?.point === undefined
    ? null
    : { area: null, position: place.point, record: id, name: place.name ?? null };
}

const ringOfArea = (atlas: Atlas, area: AreaId, record: string | null): PlaceRing => ({
  area,
  position: atlas.gazetteer.area(area).label,
  record,
  name: null,
});

/** Whether the geodata can draw the area: it consists of units and countries. */
export const hasExtent = ({ gazetteer }: Atlas, area: AreaId): boolean =>
  gazetteer
    .leavesOf(area)
    .some((leaf) => ['unit', 'country'].includes(gazetteer.area(leaf.area).kind));
