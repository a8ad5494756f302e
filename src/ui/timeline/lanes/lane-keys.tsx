import { useState } from 'react';
import { isolated } from '../../../core/domain/text/isolated.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { rove } from '../../controls/roving.ts';
import type { TimelineLane } from '../../../core/scene/timeline/timeline-lane.ts';
import { setPeriod } from '../../../core/view-state/updates.ts';
import { laneLabel } from '../../../words/sentences/timeline-words.ts';

interface LaneKeysProps {
  readonly lanes: readonly TimelineLane[];
  /** The lane that has the focus, by the project's position in the dataset; null for none. */
  readonly onPoint: (index: number | null) => void;
}

/**
 * The lanes for keys and for those who hear the page: one stop, arrows between them, and Enter
 * looks at the months of one.
 */
export function LaneKeys({ lanes, onPoint }: LaneKeysProps) {
  const { store, words } = useAtlas();
  const { timeline } = words.messages;
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, lanes.length - 1);
  return (
    <div
      className="visually-hidden"
      role="toolbar"
      aria-label={timeline.lanes}
      aria-orientation="vertical"
    >
      {lanes.map((lane, position) => {
        const { name, note, dates } = laneLabel(lane, words);
        return (
          <button
            key={lane.index}
            type="button"
            tabIndex={position === stop ? 0 : -1}
            onFocus={() => {
              setCurrent(position);
              onPoint(lane.index);
            }}
            onBlur={() => {
              onPoint(null);
            }}
            onKeyDown={(event) => {
              rove(event, '[role=toolbar]', 'button');
            }}
            onClick={() => {
              store.choose((view) => setPeriod(view, lane.possible));
            }}
          >
            {timeline.laneShows(words.grammar.commas([isolated(name), note, dates]))}
          </button>
        );
      })}
    </div>
  );
}
