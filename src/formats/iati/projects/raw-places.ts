import type { Families } from '../families.ts';
import type { RawActivity, RawArea } from '../raw/raw-activity.ts';
import type { RawIati } from '../raw/raw-iati.ts';
import { partPlace, type ElementPlace } from './element-notes.ts';

/** A country or region of an activity, and where it stands. */
export interface StatedArea {
  readonly kind: 'country' | 'region';
  readonly area: RawArea;
  readonly place: ElementPlace;
  /** Taken from a parent or child: its share is none of this activity. */
  readonly isInherited: boolean;
}

/** Own countries and regions; those of transactions where the activity itself names none. */
function ownAreas(activity: RawActivity): readonly StatedArea[] {
  const of = (kind: StatedArea['kind'], areas: readonly RawArea[] = []): readonly StatedArea[] =>
    areas.map((area) => ({
      kind,
      area,
      place: partPlace(
        activity,
        area.inTransaction === true ? 'transaction' : `recipient-${kind}`,
        area,
      ),
      isInherited: false,
    }));
  const all = [...of('country', activity.countries), ...of('region', activity.regions)];
  const countries = all.filter(({ kind }) => kind === 'country');
  const stated = (areas: readonly StatedArea[]): readonly StatedArea[] => {
    const own = areas.filter(({ area }) => area.inTransaction !== true);
    return own.length > 0 ? own : areas;
  };
  const regions = all.filter(({ kind }) => kind === 'region');
  return [...stated(countries), ...stated(regions)];
}

const hasLocations = ({ locations = [] }: RawActivity): boolean =>
  locations.some(({ point, codes }) => point !== undefined || codes.length > 0);

/**
 * The countries and regions of an activity: its own; where it names no place at all those of its
 * children, then of its parents.
 */
export function areasOf(index: number, raw: RawIati, families: Families): readonly StatedArea[] {
  const activity = raw.activity(index);
  const own = ownAreas(activity);
  if (own.length > 0 || hasLocations(activity)) return own;
  const below = inherited(index, raw, families.childrenOf);
  return below.length > 0 ? below : inherited(index, raw, families.parentsOf);
}

/** Of the nearest relatives in one direction that name any, each once. */
function inherited(
  from: number,
  raw: RawIati,
  relatives: (activity: number) => readonly number[],
): readonly StatedArea[] {
  const seen = new Set([from]);
  let level: readonly number[] = [from];
  while (level.length > 0) {
    const next = level.flatMap(relatives).filter((relative) => !seen.has(relative));
    for (const relative of next) seen.add(relative);
    const byCode = new Map<string, StatedArea>();
    for (const relative of new Set(next))
      for (const stated of ownAreas(raw.activity(relative))) {
        const { kind, area } = stated;
        const key = [kind, area.vocabulary ?? '', area.code ?? area.name ?? ''].join(' ');
        if (!byCode.has(key)) byCode.set(key, { ...stated, isInherited: true });
      }
    if (byCode.size > 0) return [...byCode.values()];
    level = [...new Set(next)];
  }
  return [];
}
