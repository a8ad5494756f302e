import type { WorldView } from './world-view.ts';

/** So many views are kept: a filter's chip that makes the pane smaller, a flight to a place and back. */
const MOST_KEPT = 4;

/**
 * Gives the same object again for a view that the map rested at before, among the last few: what
 * was found out about its ground is kept with it.
 */
export function createViewsAtRest(): (view: WorldView) => WorldView {
  let kept: readonly WorldView[] = [];
  return (view) => {
    const found = kept.find((before) => isSame(before, view)) ?? view;
    kept = [found, ...kept.filter((before) => before !== found)].slice(0, MOST_KEPT);
    return found;
  };
}

const isSame = (a: WorldView, b: WorldView): boolean =>
  a.camera.x === b.camera.x &&
  a.camera.y === b.camera.y &&
  a.camera.zoom === b.camera.zoom &&
  a.size.width === b.size.width &&
  a.size.height === b.size.height &&
  a.density === b.density;
