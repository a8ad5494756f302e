import { createLazyPart } from '../../browser/lazy-part.ts';

/** What stands over the map once something is pointed at, listed or paired. */
export const mapOverlays = createLazyPart(
  'overlays-part',
  () => import('./overlays/overlays-part.ts'),
);

/** Draws views without a live map: the page as it was built needs none, it holds its drawings. */
export const viewDrawing = createLazyPart(
  'view-drawing',
  () => import('../../render/svg/view-drawing.ts'),
);

export type ViewDrawing = Awaited<ReturnType<typeof viewDrawing.load>>;

export const MAP_PARTS = [viewDrawing, mapOverlays];
