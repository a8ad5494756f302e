import type { Renderer } from '../renderer.ts';

/** MapLibre GL JS: WebGL 2, with a worker that cuts shapes into tiles. */
export const maplibreRenderer: Renderer = {
  part: 'maplibre-map',
  obstacle: (document) => {
    if (document.createElement('canvas').getContext('webgl2') === null) return 'no-webgl';
    // A frame with `sandbox` and no origin starts no worker of the site, and the policy lets it
    // make none of its own.
    return globalThis.origin === 'null' ? 'closed' : null;
  },
  fonts: ['600 16px "Public Sans Semibold"', '500 16px "Public Sans Medium"'],
  load: () => import('./maplibre-map.ts'),
};
