import { useMemo } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { pacedMoves, type PacedMoves } from './paced-moves.ts';
import { toMonths, windowOf, type WindowName } from './windows.ts';

/** The moves of a window in the store, whatever part of it makes them. */
export function usePacedMoves(name: WindowName): PacedMoves {
  const { atlas, store } = useAtlas();
  return useMemo(
    () =>
      pacedMoves({
        read: () => windowOf(store.getState(), atlas, name),
        write: (to) => {
          store.move(toMonths(name, to));
        },
      }),
    [atlas, name, store],
  );
}
