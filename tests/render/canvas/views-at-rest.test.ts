import { expect, it } from 'vitest';
import { createViewsAtRest } from '../../../src/render/canvas/views-at-rest.ts';
import type { WorldView } from '../../../src/render/canvas/world-view.ts';

const viewAt = (zoom: number, height = 600, density = 1): WorldView => ({
  camera: { x: 0.5, y: 0.4, zoom },
  size: { width: 900, height },
  density,
});

it('gives the view again that the map comes back to', () => {
  const atRest = createViewsAtRest();
  const first = atRest(viewAt(2));
  const lower = atRest(viewAt(2, 560));
  expect(lower).not.toBe(first);
  expect(atRest(viewAt(2))).toBe(first);
  expect(atRest(viewAt(2, 560))).toBe(lower);
  expect(atRest(viewAt(2, 560, 2))).not.toBe(lower);
});

it('keeps the last four', () => {
  const atRest = createViewsAtRest();
  const kept = [2, 3, 4, 5].map((zoom) => atRest(viewAt(zoom)));
  expect([2, 3, 4, 5].map((zoom) => atRest(viewAt(zoom)))).toEqual(kept);
  expect(atRest(viewAt(2))).toBe(kept[0]);
  for (const zoom of [6, 7, 8]) atRest(viewAt(zoom));
  expect(atRest(viewAt(2))).toBe(kept[0]);
  expect(atRest(viewAt(5))).not.toBe(kept[3]);
});
