import { memo, useMemo, useState } from 'react';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Segments } from '../../controls/button.tsx';
import type { AreaId } from '../../../core/domain/area.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import {
  placesToRank,
  rankedPlaces,
  type RankedPlace,
  type RankedScope,
} from '../../../core/selectors/projects/ranked.ts';
import { AreaLink } from '../parts/area-link.tsx';
import { EmptyPeriod } from './empty-period.tsx';
import styles from './period-tabs.module.css';
import { RankedHead, RankedRow } from './ranked-row.tsx';
import { VirtualList } from '../parts/rows/virtual-list.tsx';

/**
 * Places by the number of projects that reach them in a period: countries, or all places of the
 * map.
 */
export const RankedPlaces = memo(function RankedPlaces({
  period,
}: {
  readonly period: MonthInterval;
}) {
  const { atlas, words } = useAtlas();
  const { lists } = words.messages;
  const area = useView((view) => view.area);
  const [scope, setScope] = useState<RankedScope>('countries');
  const places = useMemo(
    () => placesToRank(atlas, scope).toSorted(words.areas.byName),
    [atlas, words, scope],
  );
  const ranked = useMemo(
    () =>
      rankedPlaces(atlas, period, places).map((place, position) => ({ place, rank: position + 1 })),
    [atlas, period, places],
  );
  const most = Math.max(
    1,
    ...ranked.map(({ place: { counts } }) => counts.certain + counts.possible),
  );
  if (ranked.length === 0) return <EmptyPeriod period={period} place={null} />;
  return (
    <>
      <div className={styles['tools']}>
        <Segments
          label={lists.scope}
          value={scope}
          options={[
            { value: 'countries', name: lists.countries },
            { value: 'all', name: lists.all },
          ]}
          onChoose={setScope}
        />
        <span className={styles['found']}>{words.grammar.number(ranked.length)}</span>
      </div>
      <RankedHead name={scope === 'countries' ? lists.countries : lists.all} />
      <VirtualList label={lists.places} items={ranked} keyOf={placeOf} height={38}>
        {({ place: { place, counts }, rank }) => (
          <PlaceRank
            rank={rank}
            place={place}
            certain={counts.certain}
            possible={counts.possible}
            most={most}
            isSelected={place === area}
          />
        )}
      </VirtualList>
    </>
  );
});

const placeOf = ({ place }: { readonly place: RankedPlace }): string => place.place;

interface PlaceRankProps {
  readonly rank: number;
  readonly place: AreaId;
  readonly certain: number;
  readonly possible: number;
  readonly most: number;
  readonly isSelected: boolean;
}

const PlaceRank = memo(function PlaceRank({
  rank,
  place,
  certain,
  possible,
  most,
  isSelected,
}: PlaceRankProps) {
  return (
    <RankedRow
      rank={rank}
      name={<AreaLink area={place} />}
      counts={{ certain, possible }}
      most={most}
      isSelected={isSelected}
    />
  );
});
