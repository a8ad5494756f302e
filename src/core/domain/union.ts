import { areaId, type Area, type AreaId } from './area.ts';
import { commonMonths, monthOf, type Month, type MonthInterval } from './month.ts';
import type { CooperationField, UnionEntry } from './regions.ts';

/** A union of states, with who was a member when. */
export interface Union {
  readonly id: AreaId;
  readonly name: string;
  /** It can be named, framed and found; other unions are memberships of their states alone. */
  readonly isPlace: boolean;
  /** The field of a project that speaks of it, where one does. */
  readonly cooperation: CooperationField | null;
  /** Months in which an area was a member by its own code, in the order of time. */
  readonly spansOf: (area: AreaId) => readonly MonthInterval[];
  /**
   * The states that were members on any day of `months`; parts of a state go with it and aren't
   * listed.
   */
  readonly membersIn: (months: MonthInterval) => readonly AreaId[];
  /**
   * When states joined, and after which month they left, in the order of time: for marks on the
   * time axis.
   */
  readonly changes: readonly MembershipChange[];
}

/** A union by the code that words may have a name for, and by its own name. */
export type NamedUnion = Pick<Union, 'id' | 'name'>;

interface MembershipChange {
  readonly area: AreaId;
  readonly month: Month;
  readonly change: 'joins' | 'leaves';
}

/** The last month there can be: membership without an end. */
export const FOREVER = monthOf(9999, 12);

export function createUnion(
  { id, name, place, cooperation, members }: UnionEntry,
  isState: (area: AreaId) => boolean,
): Union {
  const spans = members.map(({ area, from, until }) => ({
    area: areaId(area),
    months: {
      first: monthOfDay(from),
      last: until === undefined ? FOREVER : monthOfDay(until),
    },
  }));
  const spansByArea = new Map<AreaId, MonthInterval[]>();
  for (const { area, months } of spans)
    spansByArea.set(area, [...(spansByArea.get(area) ?? []), months]);
  const ofStates = spans.filter(({ area }) => isState(area));
  return {
    id: areaId(id),
    name,
    isPlace: place !== undefined,
    cooperation: cooperation ?? null,
    spansOf: (area) => spansByArea.get(area) ?? [],
    membersIn: (period) => [
      ...new Set(
        ofStates
          .filter(({ months }) => commonMonths(months, period) !== null)
          .map(({ area }) => area),
      ),
    ],
    changes: ofStates
      .flatMap(({ area, months }): MembershipChange[] => {
        const joins = { area, month: months.first, change: 'joins' as const };
        return months.last === FOREVER
          ? [joins]
          : [joins, { area, month: months.last, change: 'leaves' }];
      })
      .toSorted((a, b) => a.month - b.month),
  };
}

/** The place that a union is; null for one that is none. */
export function unionPlace(
  { place, name }: UnionEntry,
  union: Union,
  countries: readonly Area[],
): Area | null {
  if (place === undefined) return null;
  const members = countries.filter(({ id }) => union.spansOf(id).length > 0);
  return {
    id: union.id,
    kind: 'group',
    name,
    parts: members.flatMap(({ id }) => union.spansOf(id).map((during) => ({ area: id, during }))),
    bbox: place.bbox,
    label: place.label,
    areaKm2: members.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
    also: { codes: place.codes ?? [], names: [], former: [], holds: [] },
  };
}

const monthOfDay = (day: string): Month =>
  monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
