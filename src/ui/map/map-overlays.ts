import { createLazyPart } from '../../browser/lazy-part.ts';

/** What stands over the map once something is pointed at, listed or paired. */
export const mapOverlays = createLazyPart(
  'overlays-part',
  () => import('./overlays/overlays-part.ts'),
);

export const MAP_PARTS = [mapOverlays];
