import type { AreaId, Position } from '../../../core/domain/area.ts';
import type { RawActivity, RawLocation, RawPoint } from '../raw/raw-activity.ts';
import { partPath, partPlace, type ElementPlace, type Note } from './element-notes.ts';
import type { FileContext } from './file-context.ts';
import {
  boxHolds,
  countryOfUnit,
  isNowhere,
  pointValue,
  positionOf,
  unitOf,
} from './location-places.ts';
import { shareOf, type PartValue } from './project-parts.ts';
import type { StatedArea } from './raw-places.ts';
import { groupOf, isEverywhere, type Group } from './region-codes.ts';

/** A target, and where it stands in the file. */
interface Placed {
  readonly value: PartValue;
  readonly place: ElementPlace;
  readonly point?: RawPoint | undefined;
}

/** What an activity says of places, in the shape of the atlas's own format. */
export interface TargetValues {
  readonly targets: readonly PartValue[];
  /** Groups of countries that the targets name. */
  readonly groups: readonly Group[];
  /** Countries in which only points tell, with the words of the first of those. */
  readonly inferred: ReadonlyMap<AreaId, string>;
  /** Locations of which nothing tells the country. */
  readonly nowhere: readonly RawLocation[];
}

/**
 * The targets of an activity: countries and regions that it states; the first-level units that its
 * locations are, which makes the rest of their country unnamed; every other location as a place that
 * is shown and not counted. Where no country is stated it is the one that the points lie in.
 */
export function targetValues(
  activity: RawActivity,
  stated: readonly StatedArea[],
  file: FileContext,
  note: Note,
): TargetValues {
  const { areas, points, choices } = file;
  const countries = stated.flatMap((each) =>
    each.kind === 'country' ? (countryMeant(each, file) ?? []) : [],
  );
  const targets: Placed[] = [];
  const groups: Group[] = [];
  const inferred = new Map<AreaId, string>();
  const units = new Set<AreaId>();
  const nowhere: RawLocation[] = [];
  const located: Placed[] = [];

  for (const location of activity.locations ?? []) {
    const position = location.point === undefined ? null : positionOf(location.point.written);
    const isSomewhere = position !== null && !isNowhere(position);
    const named = unitOf(location, countries, areas);
    const country =
      countryOf(position, countries, file) ??
      (isSomewhere ? points?.countryAt(position) : undefined) ??
      (named === null ? null : countryOfUnit(named, areas));
    if (country === null) {
      if (location.point !== undefined) nowhere.push(location);
      continue;
    }
    if (countries.length === 0 && !inferred.has(country))
      inferred.set(country, location.point?.written ?? location.codes[0] ?? '');
    const byName = named ?? unitOf(location, [country], areas);
    const unit =
      byName === null && choices.countByPoint && isSomewhere
        ? (points?.unitAt(position, country) ?? null)
        : byName;
    const isRecipient = unit !== null && !units.has(unit);
    if (isRecipient) units.add(unit);
    located.push({
      value: {
        area: isRecipient ? unit : country,
        role: isRecipient ? 'recipient' : 'location',
        ...locationValue(location),
      },
      place: partPlace(activity, 'location', location),
      point: location.point,
    });
  }

  const isPart = (country: AreaId | null): boolean =>
    country !== null && [...units].some((unit) => countryOfUnit(unit, areas) === country);
  const told = new Set<AreaId>();
  for (const each of stated) {
    const value = statedValue(each, groups);
    const country = each.kind === 'country' ? countryMeant(each, file) : null;
    const isRepeated = each.area.inTransaction === true && country !== null && told.has(country);
    if (value === null || isRepeated) continue;
    if (country !== null) told.add(country);
    const extent = isPart(country) ? { extent: 'unnamed-parts' } : {};
    targets.push({ value: { ...value, ...extent }, place: each.place });
  }
  for (const country of inferred.keys())
    targets.push({
      value: { area: country, extent: 'unnamed-parts', fact: `targets.${country}` },
      place: { path: partPath(activity.position, 'location', 1), line: activity.line },
    });
  targets.push(...located);
  targets.forEach(({ place, point }, index) => {
    note(`/targets/${String(index)}`, place);
    if (point !== undefined)
      note(`/targets/${String(index)}/point`, {
        path: `${place.path}/${point.path}`,
        line: point.line,
      });
  });
  return { targets: targets.map(({ value }) => value), groups, inferred, nowhere };
}

/** The country that is stated, as far as it is known without asking. */
function countryMeant({ area }: StatedArea, { areas, choices }: FileContext): AreaId | null {
  const written = area.code ?? area.name ?? '';
  const mended = choices.mends.find(
    ({ code, value }) => (code === 'E150' || code === 'E151') && value === written,
  );
  const reference = (mended?.by ?? written).trim();
  const known = areas.findArea(reference) ?? areas.findArea(reference.toUpperCase());
  if (known !== null) return known;
  const reading = areas.readName(reference);
  return reading.kind === 'exact' ? reading.area.area : null;
}

/** Of several countries the one in which a position lies, or lies with its numbers swapped. */
function countryOf(
  position: Position | null,
  countries: readonly AreaId[],
  { areas, points }: FileContext,
): AreaId | null {
  const [first = null] = countries;
  if (position === null || countries.length < 2) return first;
  const at = points?.countryAt(position) ?? null;
  if (at !== null && countries.includes(at)) return at;
  const [longitude, latitude] = position;
  return (
    countries.find((country) => boxHolds(country, position, areas)) ??
    countries.find((country) => boxHolds(country, [latitude, longitude], areas)) ??
    first
  );
}

/** Null for what is no place in particular. */
function statedValue({ kind, area, isInherited }: StatedArea, groups: Group[]): PartValue | null {
  if (isEverywhere(area.code, area.name)) return null;
  const share = isInherited ? undefined : shareOf(area.percentage);
  const shared = share === undefined ? {} : { share };
  const group =
    kind === 'region' && area.code !== undefined ? groupOf(area.code, area.vocabulary) : null;
  // A region of somebody's own says more by its name than by its code.
  const written = kind === 'region' ? (area.name ?? area.code) : (area.code ?? area.name);
  if (group === null) return { area: written ?? '', ...shared };
  groups.push(group);
  return { area: group.id, extent: 'unnamed-parts', ...shared };
}

/** Codes of exactness, and of precision as version 1 had it. */
const exactnessOf = (code: string | undefined): 'exact' | 'approximate' | 'unknown' => {
  if (code === '1') return 'exact';
  return code === undefined || !/^\d$/.test(code) ? 'unknown' : 'approximate';
};

const locationValue = ({ name, point, exactness }: RawLocation): PartValue => ({
  ...(name === undefined ? {} : { name }),
  ...(point === undefined
    ? {}
    : { point: pointValue(point.written), exactness: exactnessOf(exactness) }),
});
