import { useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import { useSession, useView } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { useHighlight } from '../parts/highlight.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import { withHighlight } from '../../core/scene/map/view-scenes.ts';
import { insetDrawer } from './inset-drawer.ts';
import { viewDrawing, type ViewDrawing } from './map-overlays.ts';

/** What was drawn when the page was built; null where the page shows another view. */
export interface PreDrawn {
  readonly map: string | null;
  readonly inset: string | null;
}

interface DrawnMapsOptions {
  /** Null while they load, `failed` where they can't be had. */
  readonly shapes: Shapes | null | 'failed';
  readonly preDrawn: PreDrawn;
  /** The live map is on screen: no drawing of the view is needed. */
  readonly live: boolean;
  /** There is no live map: the drawing follows the view. */
  readonly still: boolean;
}

/**
 * The drawings of the page: what was drawn when it was built, as long as it fits; else the view,
 * once for the time until the live map is there, or again and again where there is none. The inset
 * is drawn for each set of members and of what other sources name.
 */
export function useDrawnMaps({ shapes, preDrawn, live, still }: DrawnMapsOptions): PreDrawn {
  const { store, derived } = useSession();
  const { scenes } = derived;
  const words = useWords();
  const { atlas } = scenes.base;
  const { highlight } = useHighlight();
  const drawing = useDrawing(preDrawn.map === null);
  const followed = useView((view) => (still ? view : null));
  const map = useMemo(() => {
    if (live) return null;
    const view = followed ?? store.getInitialState();
    // What was drawn shows the view that the page was opened with, and says no other.
    if (drawing === null || shapes === null || shapes === 'failed')
      return followed === null || followed === store.getInitialState() ? preDrawn.map : null;
    if (preDrawn.map !== null && followed === null) return preDrawn.map;
    return drawing.drawView({
      atlas,
      shapes,
      scene: withHighlight(scenes.of(view), highlight),
      view,
      words,
      headAtlas: derived.headed(view),
    });
  }, [atlas, store, words, derived, scenes, shapes, drawing, preDrawn, live, followed, highlight]);

  const insetOf = useMemo(
    () => insetDrawer(atlas, shapes === 'failed' ? null : shapes, drawing, scenes, preDrawn.inset),
    [atlas, scenes, shapes, drawing, preDrawn],
  );
  return { map, inset: useView((view) => insetOf(scenes.of(view))) };
}

/** What draws views, once it is there; asked for at once or in a quiet moment. */
function useDrawing(atOnce: boolean): ViewDrawing | null {
  const [drawing, setDrawing] = useState(viewDrawing.now);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async (): Promise<void> => {
      // Where it can't be had there is the live map, or what the page says of having none.
      const code = await viewDrawing.load().catch(() => null);
      if (!leaving.signal.aborted) setDrawing(code);
    };
    const callOff = atOnce ? void ask() : whenIdle(() => void ask());
    return () => {
      leaving.abort();
      callOff?.();
    };
  }, [atOnce]);
  return drawing;
}
