import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';

const known = new WeakMap<Atlas['reach']['namedAreas'], readonly AreaId[]>();

/**
 * The countries that a target of any project names, or that hold places of what it names: what the
 * data are about.
 */
export function scopeOf({ gazetteer, reach: { namedAreas } }: Atlas): readonly AreaId[] {
  const found = known.get(namedAreas);
  if (found !== undefined) return found;
  const places = namedAreas.flatMap((named) => [
    named,
    ...gazetteer.leavesOf(named).map(({ area }) => area),
  ]);
  const countries = [...new Set(places.flatMap((place) => gazetteer.countryOf(place) ?? []))];
  known.set(namedAreas, countries);
  return countries;
}
