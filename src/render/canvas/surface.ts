import { MapTroubleError } from '../map-trouble.ts';
import type { PaneSize } from './camera.ts';
import styles from './canvas-map.module.css';

/** The two canvases of a map: the ground, and over it what changes by itself. */
export interface Surface {
  readonly ground: CanvasRenderingContext2D;
  readonly overlay: CanvasRenderingContext2D;
  /** The upper canvas: what is pressed and focused. */
  readonly element: HTMLCanvasElement;
  readonly size: () => PaneSize;
  readonly density: () => number;
  readonly leave: () => void;
}

/** Puts the canvases into a pane and keeps them at its size; `onResize` is called before they are seen. */
export function createSurface(pane: HTMLElement, shared: boolean, onResize: () => void): Surface {
  const ground = layer(pane, styles['ground']);
  const overlay = layer(pane, styles['overlay']);
  const element = overlay.canvas;
  ground.canvas.setAttribute('aria-hidden', 'true');
  element.setAttribute('role', 'application');
  element.tabIndex = 0;
  if (shared) element.classList.add(styles['shared'] ?? '');

  let size = sizeOf(pane);
  let density = densityOf();
  const fit = (): void => {
    size = sizeOf(pane);
    density = densityOf();
    for (const { canvas } of [ground, overlay]) {
      const [width, height] = [
        Math.max(Math.round(size.width * density), 1),
        Math.max(Math.round(size.height * density), 1),
      ];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
    }
  };
  const refit = (): void => {
    fit();
    onResize();
  };
  fit();
  const observer = new ResizeObserver(() => {
    const { width, height } = sizeOf(pane);
    if (width !== size.width || height !== size.height) refit();
  });
  observer.observe(pane);
  const unwatch = watchDensity(refit);
  return {
    ground,
    overlay,
    element,
    size: () => size,
    density: () => density,
    leave: () => {
      observer.disconnect();
      unwatch();
      ground.canvas.remove();
      element.remove();
    },
  };
}

/**
 * Drawn by the processor, as the browser does where much is read back: this map stands in for
 * graphics cards that are missing, slow or imitated, and an imitated one takes seconds for the paths
 * of one flight, in which no frame of the page is seen.
 */
const BY_PROCESSOR: CanvasRenderingContext2DSettings = { willReadFrequently: true };

function layer(pane: HTMLElement, style: string | undefined): CanvasRenderingContext2D {
  const canvas = pane.ownerDocument.createElement('canvas');
  const context = canvas.getContext('2d', BY_PROCESSOR);
  if (context === null) throw new MapTroubleError('part');
  canvas.className = style ?? '';
  pane.append(canvas);
  return context;
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): PaneSize => ({
  width,
  height,
});

const densityOf = (): number => Math.max(devicePixelRatio, 0.5);

/** Calls back when the window comes to a screen of another density, or is zoomed; returns the way to stop. */
function watchDensity(listener: () => void): () => void {
  let query: MediaQueryList | null = null;
  const changed = (): void => {
    watch();
    listener();
  };
  const watch = (): void => {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
    query.addEventListener('change', changed);
  };
  watch();
  return () => query?.removeEventListener('change', changed);
}
