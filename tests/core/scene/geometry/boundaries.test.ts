import { expect, test } from 'vitest';
import { areaId } from '../../../../src/core/domain/area.ts';
import { outline, type AreaTopology } from '../../../../src/core/scene/geometry/area-topology.ts';
import { boundaries } from '../../../../src/core/scene/geometry/boundaries.ts';
import { topologyOf } from '../../../support/area-topology.ts';
import { seedGazetteer, seedTopology } from '../../../support/seed-atlas.ts';

/** A square of a grid, counter-clockwise as RFC 7946 asks. */
const square = (x: number, y: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});
const grid = (names: readonly (readonly [string, number, number])[]): AreaTopology =>
  topologyOf(new Map(names.map(([name, x, y]) => [areaId(name), square(x, y)])));
const outlineOfAll = (areas: AreaTopology) => outline(areas, areas.shapes.keys());

test('the outline of neighbours leaves out the line between them', () => {
  const rings = outlineOfAll(
    grid([
      ['A', 0, 0],
      ['B', 1, 0],
    ]),
  );
  expect(rings).toHaveLength(1);
  expect(new Set(rings[0]?.map(([x, y]) => `${String(x)},${String(y)}`))).toEqual(
    new Set(['0,0', '1,0', '2,0', '2,1', '1,1', '0,1']),
  );
});

test('the outline of places round a hole has the hole as a ring of its own', () => {
  const ring = [
    [0, 0],
    [1, 0],
    [2, 0],
    [0, 1],
    [2, 1],
    [0, 2],
    [1, 2],
    [2, 2],
  ] as const;
  expect(
    outlineOfAll(grid(ring.map(([x, y]) => [`${String(x)}-${String(y)}`, x, y]))),
  ).toHaveLength(2);
});

test('every boundary is there once, with its two places in order, and coasts with one', () => {
  const found = boundaries(
    grid([
      ['B', 1, 0],
      ['A', 0, 0],
      ['C', 5, 5],
    ]),
  );
  expect(found.map(({ places }) => places.join('|')).toSorted()).toEqual(['A', 'A|B', 'B', 'C']);
});

test('in the geodata every outline is made of closed rings, and Nariño meets its four neighbours', () => {
  const areas = seedTopology();
  const gazetteer = seedGazetteer();
  const found = boundaries(areas);
  const neighbours = found.flatMap(({ places: [a, b] }) =>
    b === undefined ? [] : a === 'CO-NAR' ? [b] : b === 'CO-NAR' ? [a] : [],
  );
  expect(neighbours.toSorted()).toEqual(['CO-CAU', 'CO-PUT', 'EC-C', 'EC-E', 'EC-U']);
  for (const area of ['COxEC', 'CO', 'BR', 'EU'].map(areaId)) {
    const leaves = gazetteer.leavesOf(area).map((leaf) => leaf.area);
    for (const ring of outline(areas, leaves)) expect(ring[0]).toEqual(ring.at(-1));
  }
});
