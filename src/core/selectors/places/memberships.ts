import type { AreaId } from '../../domain/area.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import { commonMonths, type MonthInterval } from '../../domain/month.ts';
import type { NamedUnion } from '../../domain/union.ts';

/** Whether a state is a member in a period. `part`: in some of its months only. */
export interface MembershipState {
  readonly of: NamedUnion;
  readonly state: 'member' | 'part' | 'no';
  /** All its months as a member, in the order of time. */
  readonly spans: readonly MonthInterval[];
}

/**
 * The memberships that a country has or had; empty for other places and for states that never were
 * members.
 */
export function membershipsOf(
  { area, unions }: Gazetteer,
  place: AreaId,
  period: MonthInterval,
): readonly MembershipState[] {
  const { kind, partOf } = area(place);
  if (kind !== 'country' || partOf !== undefined) return [];
  return unions
    .map((of) => ({ of, spans: of.spansOf(place) }))
    .filter(({ spans }) => spans.length > 0)
    .map(({ of, spans }) => ({ of, spans, state: stateIn(spans, period) }));
}

/** Spans don't touch each other, so a period lies in one of them or in none as a whole. */
function stateIn(spans: readonly MonthInterval[], period: MonthInterval): MembershipState['state'] {
  const common = spans.flatMap((span) => commonMonths(span, period) ?? []);
  if (common.length === 0) return 'no';
  return common.some(({ first, last }) => first === period.first && last === period.last)
    ? 'member'
    : 'part';
}
