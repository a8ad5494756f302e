import { atNextFrame } from '../../../browser/frames.ts';
import { sameInterval, type MonthInterval } from '../../../core/domain/month.ts';

/** Moves of a window, at most one for each frame. */
export interface PacedMoves {
  /** Where the window is with what waits for the frame. */
  readonly window: () => MonthInterval;
  /** The first one of a frame is made at once; of the later ones the last, in the next frame. */
  readonly move: (to: MonthInterval) => void;
  /** Makes now what waits. */
  readonly settle: () => void;
}

interface PacedWindow {
  readonly read: () => MonthInterval;
  readonly write: (to: MonthInterval) => void;
}

/** What waits is dropped where something else has moved the window meanwhile. */
export function pacedMoves({ read, write }: PacedWindow): PacedMoves {
  let isPaused = false;
  let waiting: { readonly from: MonthInterval; readonly to: MonthInterval } | null = null;

  const window = (): MonthInterval => {
    const now = read();
    return waiting !== null && sameInterval(waiting.from, now) ? waiting.to : now;
  };
  const settle = (): boolean => {
    const [from, to] = [read(), window()];
    waiting = null;
    const isMoved = !sameInterval(from, to);
    if (isMoved) write(to);
    return isMoved;
  };
  const pause = (): void => {
    isPaused = true;
    atNextFrame(() => {
      isPaused = false;
      // A move made in a frame is the one that the frame shows: the next waits for another.
      if (settle()) pause();
    });
  };
  return {
    window,
    settle,
    move: (to) => {
      waiting = { from: read(), to };
      if (!isPaused && settle()) pause();
    },
  };
}
