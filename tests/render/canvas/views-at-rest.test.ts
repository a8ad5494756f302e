import { expect, it } from 'vitest';
import { createViewsAtRest } from '../../../src/render/canvas/views-at-rest.ts';
import type { WorldView } from '../../../src/render/canvas/world-view.ts';

const viewAt = (zoom: number, height = 600): WorldView => ({
  camera: { x: 0.5, y: 0.4, zoom },
  size: { width: 900, height },
  density: 1,
});

it('gives the view again that the map comes back to', () => {
  const atRest = createViewsAtRest();
  const first = atRest(viewAt(2));
  const lower = atRest(viewAt(2, 560));
  expect(lower).not.toBe(first);
  expect(atRest(viewAt(2))).toBe(first);
  expect(atRest(viewAt(2, 560))).toBe(lower);
});

it('keeps the last few', () => {
  const atRest = createViewsAtRest();
  const first = atRest(viewAt(2));
  for (const zoom of [3, 4, 5, 6]) atRest(viewAt(zoom));
  expect(atRest(viewAt(2))).not.toBe(first);
});
