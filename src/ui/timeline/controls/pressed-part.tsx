import { useCallback, useRef, useState, type ReactNode } from 'react';
import { createLazyPart, type LazyPart } from '../../../browser/lazy-part.ts';
import { RegionBoundary } from '../../controls/failure/region-boundary.tsx';
import { Lazy } from '../../controls/lazy-part.tsx';
import { useCloseElsewhere } from '../../controls/overlay/use-close-elsewhere.ts';
import { useEscape } from '../../controls/overlay/use-escape.ts';

/** What of the timeline is seen only after a press. */
export const timelineDialogs = createLazyPart(
  'timeline-dialogs',
  () => import('./timeline-dialogs.ts'),
);

type Dialogs = typeof timelineDialogs extends LazyPart<infer Part> ? Part : never;

interface PressedPartProps {
  /** Before it is there the reader turns to something else. */
  readonly onLeave: (refocus: boolean) => void;
  /** It belongs to playing: a press in it doesn't stop that. */
  readonly ofPlay?: boolean;
  readonly children: (part: Dialogs) => ReactNode;
}

/**
 * Some of it, once it is there; where it can't be had, that is said over the page until the reader
 * goes on.
 */
export function PressedPart({ onLeave, ofPlay = false, children }: PressedPartProps) {
  const [isThere, setThere] = useState(() => timelineDialogs.now() !== null);
  const place = useRef<HTMLDivElement>(null);
  const arrived = useCallback(() => {
    setThere(true);
  }, []);
  const closeElsewhere = useCallback(
    (target: Element) => {
      // The button that asked for it takes that back by itself.
      if (target.closest('[aria-expanded="true"]') === null) onLeave(false);
    },
    [onLeave],
  );
  useCloseElsewhere(place, !isThere, closeElsewhere);
  useEscape(place, !isThere, () => {
    onLeave(true);
  });
  return (
    <div ref={place} style={{ display: 'contents' }} data-play={ofPlay ? '' : undefined}>
      <RegionBoundary part="timeline" place="floating">
        <Lazy lazy={timelineDialogs} onArrived={arrived}>
          {children}
        </Lazy>
      </RegionBoundary>
    </div>
  );
}
