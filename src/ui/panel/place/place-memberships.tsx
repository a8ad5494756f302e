import { useAtlas } from '../../../session/use-atlas.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import { FOREVER } from '../../../core/domain/union.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { membershipsOf, type MembershipState } from '../../../core/selectors/places/memberships.ts';
import page from '../page.module.css';
import styles from '../source/record-stated.module.css';
import { DerivedMark } from '../source/source-mark.tsx';

interface PlaceMembershipsProps {
  readonly place: AreaId;
  readonly period: MonthInterval;
}

/**
 * Of a country: the unions that it is or was a member of, and whether in the period, by the dates
 * of the map's own data.
 */
export function PlaceMemberships({ place, period }: PlaceMembershipsProps) {
  const { atlas, words } = useAtlas();
  const { membership } = words.messages.panel;
  return membershipsOf(atlas.gazetteer, place, period).map((one) => (
    <div key={one.of.id} className={`${styles['stated'] ?? ''} ${styles['worded'] ?? ''}`}>
      <p className={`${page['note'] ?? ''} ${styles['what'] ?? ''}`}>
        {membership.state(one.of, one.state, words.when(period))}
      </p>
      <Dates membership={one} />
    </div>
  ));
}

function Dates({ membership: { of, spans } }: { readonly membership: MembershipState }) {
  const { words } = useAtlas();
  const { membership } = words.messages.panel;
  const gives = words.grammar.semicolons(
    spans.map(({ first, last }) =>
      membership.span(words.dates.month(first), last === FOREVER ? null : words.dates.month(last)),
    ),
  );
  return (
    <DerivedMark
      field={membership.field(of)}
      rule={membership.rule}
      gives={gives}
      from={membership.from}
    />
  );
}
