import { useAtlas } from '../../../session/use-atlas.ts';
import { addMonths, monthCount, singleMonth } from '../../../core/domain/month.ts';
import { setPeriod } from '../../../core/view-state/updates.ts';

/** Moves the window to end with today, in its length; from the whole time, to today's month. */
export function useToday(): () => void {
  const { atlas, store } = useAtlas();
  return () => {
    store.choose((view) => {
      const last = atlas.today;
      return setPeriod(
        view,
        view.time === 'all'
          ? singleMonth(last)
          : { first: addMonths(last, 1 - monthCount(view.time)), last },
      );
    });
  };
}
