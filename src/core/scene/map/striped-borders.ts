import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';

/** A cross-border area that projects name, and the direction of its stripes. */
export interface StripedBorder {
  readonly area: AreaId;
  /** True: rising (+45°); false: falling (−45°). */
  readonly rising: boolean;
}

/**
 * The cross-border areas that a dataset names, in the order of their ids, with directions by graph
 * colouring: areas that share a place differ, and where that is impossible (three areas in one
 * place) as few as can be agree. Areas of one country that don't overlap differ too where nothing
 * else decides, for they may touch.
 */
export function stripedBorders(atlas: Atlas): readonly StripedBorder[] {
  const borders = atlas.reach.namedAreas.filter(
    (area) => atlas.gazetteer.area(area).kind === 'cross-border',
  );
  const striped: StripedBorder[] = [];
  const leaves = (area: AreaId): ReadonlySet<AreaId> =>
    new Set(atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area));
  for (const area of borders.toSorted()) {
    const own = leaves(area);
    const countries = new Set([...own].map((leaf) => atlas.gazetteer.countryOf(leaf)));
    let rising = 0;
    let falling = 0;
    for (const other of striped) {
      const theirs = [...leaves(other.area)];
      const shared = theirs.filter((leaf) => own.has(leaf)).length;
      const near = theirs.some((leaf) => countries.has(atlas.gazetteer.countryOf(leaf))) ? 1 : 0;
      const weight = shared * 10 + near;
      if (other.rising) rising += weight;
      else falling += weight;
    }
    striped.push({ area, rising: rising <= falling });
  }
  return striped;
}
