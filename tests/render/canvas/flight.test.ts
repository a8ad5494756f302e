import { expect, test } from 'vitest';
import type { Bbox } from '../../../src/core/domain/area.ts';
import { framing } from '../../../src/render/canvas/camera.ts';
import { flight } from '../../../src/render/canvas/flight.ts';

const PANE = { width: 1048, height: 602 };
const COLOMBIA: Bbox = [-80, -5, -66, 13];
const SPAIN: Bbox = [-10, 35, 4, 44];
const FIJI: Bbox = [177, -20, -178, -15];

const SHARES = Array.from({ length: 101 }, (_, step) => step / 100);

test.each([
  ['far away', COLOMBIA, SPAIN],
  ['across 180°', COLOMBIA, FIJI],
  ['to a part of what is seen', COLOMBIA, [-75, 3, -74, 4] as Bbox],
  ['to where it is', COLOMBIA, COLOMBIA],
])('a flight %s begins and ends where it should, without a leap', (_, from, to) => {
  const [start, end] = [framing(from, PANE), framing(to, PANE)];
  const path = flight(start, end, PANE);
  expect(path(0).zoom).toBeCloseTo(start.zoom, 6);
  expect(path(0).x).toBeCloseTo(start.x, 6);
  expect(path(1)).toEqual(end);
  const nearly = path(0.999999);
  expect(nearly.zoom).toBeCloseTo(end.zoom, 3);
  expect(nearly.x - Math.floor(nearly.x)).toBeCloseTo(end.x, 3);
  expect(nearly.y).toBeCloseTo(end.y, 3);
  SHARES.forEach((share) => {
    const step = Math.abs(path(Math.min(share + 0.01, 1)).zoom - path(share).zoom);
    expect(step).toBeLessThan(0.5);
  });
});

test('between places far apart it shows both on the way', () => {
  const [start, end] = [framing(COLOMBIA, PANE), framing(SPAIN, PANE)];
  expect(flight(start, end, PANE)(0.5).zoom).toBeLessThan(Math.min(start.zoom, end.zoom) - 0.5);
});

test('by less than half a pixel it ends where it should, to the last digit', () => {
  const end = framing(COLOMBIA, PANE);
  const start = { x: end.x + 1e-5, y: end.y - 1e-5, zoom: end.zoom / 3 };
  expect(flight(start, end, PANE)(1)).toEqual(end);
});
