import type { Renderer } from '../renderer.ts';

/** Canvas 2D: the processor draws, and only what changed. */
export const canvasRenderer: Renderer = {
  kind: 'drawn',
  part: 'canvas-map',
  obstacle: () => null,
  weakness: () => null,
  fonts: ['600 16px "Public Sans Variable"', '500 16px "Public Sans Variable"'],
  load: () => import('./canvas-map.ts'),
};
