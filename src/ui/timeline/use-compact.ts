import { useView } from '../../session/session-context.ts';
import { LOW, NARROW, useMedia } from '../controls/use-media.ts';

/**
 * Whether the timeline is one row, its buttons beside its axis: on a low page, and in a narrow
 * frame of another page.
 */
export function useCompact(): boolean {
  const low = useMedia(LOW);
  const narrow = useMedia(NARROW);
  const embedded = useView(({ embed }) => embed);
  return low || (embedded && narrow);
}
