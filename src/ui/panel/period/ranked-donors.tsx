import { bodyById } from '../../../core/domain/by-id.ts';
import { memo, useMemo } from 'react';
import { OptionName } from '../../parts/option-name.tsx';
import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { DimensionOption } from '../../../core/dimensions/dimension.ts';
import type { MonthInterval } from '../../../core/domain/month.ts';
import { optionName } from '../../../words/sentences/option-names.ts';
import {
  donorsToRank,
  rankedDonors,
  type RankedDonor,
} from '../../../core/selectors/projects/ranked.ts';
import { toggleOption } from '../../../core/view-state/updates.ts';
import { BodyLink } from '../parts/body-link.tsx';
import { EmptyPeriod } from './empty-period.tsx';
import styles from './period-tabs.module.css';
import { RankedHead, RankedRow } from './ranked-row.tsx';
import { useRowStop } from '../parts/row-stop.ts';
import { VirtualList } from '../parts/rows/virtual-list.tsx';

/**
 * Who pays, by the number of projects that are active in a period; each leads to its page, and can
 * be filtered by.
 */
export const RankedDonors = memo(function RankedDonors({
  period,
}: {
  readonly period: MonthInterval;
}) {
  const { atlas, words } = useAtlas();
  const { lists } = words.messages;
  const donors = useMemo(() => {
    const { compare } = words.grammar;
    const names = new Map(
      donorsToRank(atlas).map(({ option, position }) => [position, optionName(option, words)]),
    );
    return donorsToRank(atlas).toSorted((a, b) =>
      compare(names.get(a.position) ?? '', names.get(b.position) ?? ''),
    );
  }, [atlas, words]);
  const ranked = useMemo(
    () =>
      rankedDonors(atlas, period, donors).map((donor, position) => ({ donor, rank: position + 1 })),
    [atlas, period, donors],
  );
  const most = Math.max(
    1,
    ...ranked.map(({ donor: { counts } }) => counts.certain + counts.possible),
  );
  if (ranked.length === 0) return <EmptyPeriod period={period} place={null} />;
  return (
    <>
      <RankedHead name={lists.donors} />
      <VirtualList label={lists.donors} items={ranked} keyOf={donorId} height={62}>
        {({ donor: { option, counts }, rank }) => (
          <DonorRow
            rank={rank}
            option={option}
            certain={counts.certain}
            possible={counts.possible}
            most={most}
          />
        )}
      </VirtualList>
    </>
  );
});

const donorId = ({ donor }: { readonly donor: RankedDonor }): string => donor.option.id;

interface DonorRowProps {
  readonly rank: number;
  readonly option: DimensionOption;
  readonly certain: number;
  readonly possible: number;
  readonly most: number;
}

const DonorRow = memo(function DonorRow({ rank, option, certain, possible, most }: DonorRowProps) {
  return (
    <RankedRow
      rank={rank}
      name={<DonorName option={option} />}
      counts={{ certain, possible }}
      most={most}
    >
      <DonorFilter option={option} />
    </RankedRow>
  );
});

function DonorFilter({ option }: { readonly option: DimensionOption }) {
  const { store, words } = useAtlas();
  const { lists } = words.messages;
  const chosen = useView((view) => view.donor);
  const rowStop = useRowStop();
  return (
    <label className={styles['filter']}>
      <input
        type="checkbox"
        aria-label={lists.filterBy(optionName(option, words))}
        checked={chosen.includes(option.id)}
        onChange={() => {
          store.choose((view) => toggleOption(view, 'donor', option.id));
        }}
        {...rowStop}
      />
      <span>{lists.filter}</span>
    </label>
  );
}

/** A donor that is an organisation of the dataset leads to its page. */
function DonorName({ option }: { readonly option: DimensionOption }) {
  const { atlas } = useAtlas();
  const body = bodyById(atlas.dataset, option.id);
  const name = <OptionName option={option} />;
  return body === undefined ? name : <BodyLink body={body}>{name}</BodyLink>;
}
