import type { LiveMap, LiveMapOptions, Renderer } from '../../render/renderer.ts';

/** So many frames of scenes that follow each other tell how fast a map draws. */
const FRAMES = 12;

/** A frame that takes longer is seen as a stutter. */
const SLOW_MS = 50;

/**
 * The same renderer, whose first frames with another scene are measured: where half of them take
 * too long, that is told once, when the map is at rest.
 */
export const watchedRenderer = (renderer: Renderer, onSlow: () => void): Renderer => ({
  ...renderer,
  load: async () => {
    const { createLiveMap } = await renderer.load();
    return { createLiveMap: (options) => watchedMap(createLiveMap, options, onSlow) };
  },
});

function watchedMap(
  createLiveMap: (options: LiveMapOptions) => LiveMap,
  options: LiveMapOptions,
  onSlow: () => void,
): LiveMap {
  const frames: number[] = [];
  let waiting = 0;
  let last = 0;
  let isOver = false;
  const measure = (nowMs: number): void => {
    frames.push(nowMs - last);
    last = nowMs;
    waiting = frames.length < FRAMES ? requestAnimationFrame(measure) : 0;
  };
  const stop = (): void => {
    cancelAnimationFrame(waiting);
    waiting = 0;
    if (frames.length < FRAMES || isOver) return;
    isOver = true;
    if (isSlow(frames)) onSlow();
  };
  const map = createLiveMap({
    ...options,
    events: {
      ...options.events,
      onDrawn: () => {
        options.events.onDrawn();
        stop();
      },
    },
  });
  return {
    ...map,
    show: (scene) => {
      if (waiting === 0 && !isOver) {
        last = performance.now();
        waiting = requestAnimationFrame(measure);
      }
      map.show(scene);
    },
    leave: () => {
      isOver = true;
      cancelAnimationFrame(waiting);
      map.leave();
    },
  };
}

/** Whether half of some frames, in milliseconds, took too long. */
export const isSlow = (frames: readonly number[]): boolean =>
  (frames.toSorted((a, b) => a - b)[Math.floor(frames.length / 2)] ?? 0) > SLOW_MS;
