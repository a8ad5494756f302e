import type { Position } from '../../core/domain/area.ts';
import { holdsLongitude } from '../../core/domain/longitudes.ts';
import type { Fact, Target } from '../../core/domain/project.ts';
import type { FileTarget } from './schema/schema-1.ts';
import type { AreaReferences } from './areas.ts';
import { LEFT_OUT, type Report } from './findings.ts';
import type { Key } from './places.ts';

/**
 * The targets of a project whose areas are known, in their order; tells where there are none, and
 * of shares that don't add up.
 */
export function readTargets(
  targets: readonly FileTarget[],
  facts: Readonly<Record<string, Fact>>,
  areas: AreaReferences,
  report: Report,
): readonly Target[] {
  const read = targets.map((target, index) => readTarget(target, index, facts, areas, report));
  if (read.every((found) => found.length === 0)) report('E158', ['targets']);
  checkShares(
    targets.filter((_, index) => read[index]?.length !== 0),
    report,
  );
  return read.flat();
}

function readTarget(
  { area: reference, point, fact, ...rest }: FileTarget,
  index: number,
  facts: Readonly<Record<string, Fact>>,
  areas: AreaReferences,
  report: Report,
): readonly Target[] {
  const places = areas.readAll(reference, ['targets', index, 'area'], report);
  const [place] = places;
  if (place === undefined) return [];
  const { share: _share, ...said } = rest;
  const shown =
    point === undefined
      ? null
      : pointShown(point, ['targets', index, 'point'], place.area, areas, report);
  const placed = shown === null ? {} : { point: shown };
  const named = readFactOf(fact, index, facts, report);
  return Array.from(places, ({ area, isWhole }, position) => ({
    // A code that means several areas has one point, and its share is of none of them by itself.
    ...(places.length > 1 ? said : rest),
    extent: isWhole ? rest.extent : 'unnamed-parts',
    ...(position === 0 ? placed : {}),
    area,
    ...named,
  }));
}

/** The words of the source that a target names, where the project has them. */
function readFactOf(
  fact: string | undefined,
  index: number,
  facts: Readonly<Record<string, Fact>>,
  report: Report,
): Pick<Target, 'fact'> {
  if (fact === undefined) return {};
  if (Object.hasOwn(facts, fact)) return { fact };
  report('E123', ['targets', index, 'fact'], { value: fact, repair: LEFT_OUT });
  return {};
}

/**
 * Where a point is shown; null where it can't be. 0, 0 lies in the sea and stands for «unknown» in
 * many lists. A point outside the area that would lie in it with its numbers swapped is a latitude
 * before a longitude, and is swapped where the reader of the atlas says so. Boxes leave islets out,
 * so that being outside alone proves nothing.
 */
export function pointShown(
  point: Position,
  path: readonly Key[],
  area: Target['area'],
  { lookup, isOwn, mendFor }: AreaReferences,
  report: Report,
): Position | null {
  const [longitude, latitude] = point;
  const value = `${String(longitude)}, ${String(latitude)}`;
  if (longitude === 0 && latitude === 0) {
    report('E157', path, { value, repair: LEFT_OUT });
    return null;
  }
  if (isOwn(area)) return point;
  const [west, south, east, north] = lookup.bboxOf(area);
  const isInside = (x: number, y: number): boolean =>
    holdsLongitude([west, east], x) && y >= south && y <= north;
  if (isInside(longitude, latitude) || !isInside(latitude, longitude)) return point;
  const by = `${String(latitude)}, ${String(longitude)}`;
  const isSwapped = mendFor('E156', value) === by;
  const kind = isSwapped ? 'replaced' : 'offered';
  report('E156', path, { value, values: { area }, repair: { kind, by } });
  return isSwapped ? [latitude, longitude] : null;
}

/** Sums of decimals such as 33.3 + 33.3 + 33.4 are off by less than this. */
const SHARE_TOLERANCE = 0.01;

export function checkShares(
  targets: readonly Pick<Target, 'role' | 'share'>[],
  report: Report,
): void {
  const recipients = targets.filter(({ role }) => role === 'recipient');
  const shares = recipients.map(({ share }) => share).filter((share) => share !== undefined);
  if (shares.length === 0) return;
  if (shares.length < recipients.length) {
    report('E154', ['targets'], { values: { with: shares.length, of: recipients.length } });
    return;
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 100) > SHARE_TOLERANCE)
    report('E153', ['targets'], { value: String(Number(sum.toFixed(2))) });
}
