import type { Renderer } from '../renderer.ts';
import { webGlKind } from './webgl-kind.ts';

/** MapLibre GL JS: WebGL 2, with a worker that cuts shapes into tiles. */
export const maplibreRenderer: Renderer = {
  kind: 'webgl',
  part: 'maplibre-map',
  obstacle: (document) => {
    if (webGlKind(document) === 'none') return 'no-webgl';
    // A frame with `sandbox` and no origin starts no worker of the site, and the policy lets it
    // make none of its own.
    return globalThis.origin === 'null' ? 'closed' : null;
  },
  weakness: (document) => (webGlKind(document) === 'software' ? 'software' : null),
  fonts: ['600 16px "Public Sans Semibold"', '500 16px "Public Sans Medium"'],
  load: () => import('./maplibre-map.ts'),
};
