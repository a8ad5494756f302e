import { canvasRenderer } from './canvas/canvas-renderer.ts';
import { maplibreRenderer } from './maplibre/maplibre-renderer.ts';
import type { Renderer } from './renderer.ts';

/**
 * The renderers of the live map: the first that a browser can show is taken. Below each of them,
 * and where there is none, lies the drawing of `svg/`.
 */
export const RENDERERS: readonly Renderer[] = [maplibreRenderer, canvasRenderer];
