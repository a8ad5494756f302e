import { useView } from '../../../session/session-context.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { commonMonths } from '../../../core/domain/month.ts';
import type { TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import { monthsOf } from '../../../core/selectors/projects/period.ts';

/**
 * For each lane `1` where it can be active in the period, else `0`; text, so that the same answer
 * renders nothing.
 */
export function useActiveLanes(lanes: readonly TimelineLane[]): string {
  const { atlas } = useAtlas();
  return useView(({ time }) => {
    const period = monthsOf(time, atlas);
    return lanes
      .map(({ possible }) => (commonMonths(possible, period) === null ? '0' : '1'))
      .join('');
  });
}
