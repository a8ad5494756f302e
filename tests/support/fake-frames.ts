import { vi } from 'vitest';

interface FakeFrames {
  /** Makes one frame: what it asks for itself comes with the next. */
  readonly next: () => void;
  /** Nobody waits for a frame. */
  readonly isIdle: () => boolean;
}

/** Frames that come when the test says so. */
export function fakeFrames(): FakeFrames {
  let asked = new Map<number, FrameRequestCallback>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    last += 1;
    asked.set(last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => asked.delete(id));
  return {
    next: () => {
      const now = asked;
      asked = new Map();
      for (const callback of now.values()) callback(0);
    },
    isIdle: () => asked.size === 0,
  };
}
