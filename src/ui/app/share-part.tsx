import { useCallback, useMemo, useState } from 'react';
import { createLazyPart } from '../../browser/lazy-part.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { RegionBoundary } from '../controls/failure/region-boundary.tsx';
import { Lazy, preload, useAwaited } from '../controls/lazy-part.tsx';

export const shareDialog = createLazyPart(
  'share-dialog',
  () => import('../share/share-dialog.tsx'),
);

/** Whether the view is being sent, and the ways to begin and to end that. */
export interface Sharing {
  /** The reader asks for it. */
  readonly isWanted: boolean;
  /** It has its place in the page. */
  readonly isOpen: boolean;
  /** Its code failed, which is said over the page, or is there. */
  readonly isDue: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly arrived: () => void;
  /** It will likely be asked for. */
  readonly prepare: () => void;
}

/** The dialog opens when its code is there: nothing of the page makes room for it before. */
export function useSharing(): Sharing {
  const [isWanted, setIsWanted] = useState(false);
  const [hasArrived, setHasArrived] = useState(false);
  const isDue = useAwaited(shareDialog, isWanted);
  const toggle = useCallback(() => {
    setIsWanted((before) => !before);
  }, []);
  const close = useCallback(() => {
    setIsWanted(false);
  }, []);
  const arrived = useCallback(() => {
    setHasArrived(true);
  }, []);
  const isOpen = isDue && (hasArrived || shareDialog.now() !== null);
  return useMemo(
    () => ({
      isWanted,
      isOpen,
      isDue,
      toggle,
      close,
      arrived,
      prepare: () => {
        preload(shareDialog);
      },
    }),
    [isWanted, isOpen, isDue, toggle, close, arrived],
  );
}

interface SharePartProps {
  readonly sharing: Sharing;
  readonly shapes: Shapes | null | 'failed';
}

/** The dialog beside the map; where its code can't be had, that is said over the page. */
export function SharePart({ sharing: { isDue, arrived, close }, shapes }: SharePartProps) {
  if (!isDue) return null;
  return (
    <RegionBoundary part="share" place="floating">
      <Lazy lazy={shareDialog} onArrived={arrived}>
        {({ ShareDialog }) => <ShareDialog shapes={shapes} onClose={close} />}
      </Lazy>
    </RegionBoundary>
  );
}
