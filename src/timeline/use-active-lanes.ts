import { useAtlas, useView } from '../controls/atlas-context.ts';
import { commonMonths } from '../domain/month.ts';
import type { TimelineLane } from '../scene/timeline-lane.ts';
import { monthsOf } from '../selectors/period.ts';

/** For each lane `1` where it can be active in the period, else `0`; text, so that the same answer renders nothing. */
export function useActiveLanes(lanes: readonly TimelineLane[]): string {
  const { atlas } = useAtlas();
  return useView(({ time }) => {
    const period = monthsOf(time, atlas);
    return lanes
      .map(({ possible }) => (commonMonths(possible, period) === null ? '0' : '1'))
      .join('');
  });
}
