import { useCallback, useMemo, useState } from 'react';
import { useView } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { asMonth, type MonthInterval } from '../../core/domain/month.ts';
import { shownAxis } from '../../core/selectors/projects/period.ts';

/** The axis that is drawn, the same object while its ends are the same. */
export function useShownAxis(): MonthInterval {
  const { atlas } = useAtlas();
  const first = useView(({ time, compare }) =>
    Math.min(shownAxis(atlas, time).first, shownAxis(atlas, compare ?? time).first),
  );
  const last = useView(({ time, compare }) =>
    Math.max(shownAxis(atlas, time).last, shownAxis(atlas, compare ?? time).last),
  );
  return useMemo(() => ({ first: asMonth(first), last: asMonth(last) }), [first, last]);
}

/** An axis that can be held while the window is dragged: it must not shrink under the finger. */
export function useHeldAxis(): {
  readonly axis: MonthInterval;
  readonly hold: (on: boolean) => void;
} {
  const axis = useShownAxis();
  const [held, setHeld] = useState<MonthInterval | null>(null);
  const hold = useCallback(
    (on: boolean) => {
      setHeld(on ? axis : null);
    },
    [axis],
  );
  return { axis: held ?? axis, hold };
}
