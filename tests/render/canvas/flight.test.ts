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

test('across 180° it takes the shorter way', () => {
  const [start, end] = [framing(COLOMBIA, PANE), framing(FIJI, PANE)];
  expect(end.x).toBeGreaterThan(start.x + 0.5);
  expect(flight(start, end, PANE)(0.5).x).toBeLessThan(start.x);
});

test('by less than half a pixel it begins and ends where it should, and never turns back', () => {
  const end = framing(COLOMBIA, PANE);
  for (const by of [1e-3, 1e-5, 1e-7, 1e-9]) {
    const start = { x: end.x + by / 512, y: end.y - by / 512, zoom: end.zoom / 3 };
    const path = flight(start, end, PANE);
    expect(path(1)).toEqual(end);
    expect(path(0).zoom).toBeCloseTo(start.zoom, 6);
    const zooms = SHARES.map((share) => path(share).zoom);
    expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
  }
});
