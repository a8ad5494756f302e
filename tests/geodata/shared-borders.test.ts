import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arcLength } from '../../geodata/build/borders.ts';
import { leavesByArc, leavesOf, SAME_AREA } from '../../geodata/build/leaves.ts';
import type { Outline } from '../../geodata/build/outline.ts';
import { outlineIn, repairedRaw, shapesOf } from './files.ts';

/** Borders shorter than this can be left with their two ends. Kilometres. */
const LONG_BORDER_KM = 50;

/**
 * Simplification shortens, at 1.5 km along units and at up to 15 km elsewhere; what loses more does
 * not fit its neighbour.
 */
const LEAST_SHARE = { unit: 0.75, country: 0.25 } as const;

/** Slivers between two areas close when rounded, which lengthens what they share. */
const MOST_SHARE = 1.2;

type Edge = readonly [from: Position, to: Position];

const units = shapesOf('units');
const withUnits = new Set(units.map(({ properties }) => properties['country']));
const world = shapesOf('countries');
const leafFeatures = [
  ...units,
  ...world.filter(({ id }) => !withUnits.has(id) && !SAME_AREA.has(id)),
];
const leaves = new Map(leafFeatures.map(({ id }) => [id, edgesOf(outlineIn(leafFeatures, id))]));

/** Edges by a key that is the same in both directions. */
function edgesOf(geometry: Outline): ReadonlyMap<string, Edge> {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]),
  );
  return new Map(
    edges.map((edge) => [
      edge
        .map((position) => position.join(' '))
        .toSorted()
        .join(' – '),
      edge,
    ]),
  );
}

/** Length of the edges that two outlines have in common, in kilometres. */
function sharedKm(
  one: ReadonlyMap<string, Edge> | undefined,
  other: ReadonlyMap<string, Edge> | undefined,
): number {
  let km = 0;
  for (const [key, [from, to]] of one ?? [])
    if (other?.has(key) === true) km += distance(from, to, { units: 'kilometers' });
  return km;
}

const { topology } = repairedRaw();
const byArc = leavesByArc(leavesOf(topology));

/** Common borders of leaves at full detail, in kilometres. */
function fullBorders(): ReadonlyMap<string, number> {
  const borders = new Map<string, number>();
  for (const [arc, along] of byArc) {
    if (along.length !== 2) continue;
    const key = along
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
    borders.set(key, (borders.get(key) ?? 0) + arcLength(topology, arc));
  }
  return borders;
}

const wholeEdges = (id: string): ReadonlyMap<string, Edge> => edgesOf(outlineIn(world, id));

describe('neighbouring leaves of the map', () => {
  const borders = [...fullBorders()].filter(([, km]) => km >= LONG_BORDER_KM);

  it('share the vertices of every long border exactly', () => {
    expect(borders.length).toBeGreaterThan(1500);
    const apart = borders.flatMap(([pair, km]) => {
      const [one = '', other = ''] = pair.split(' ');
      const share = sharedKm(leaves.get(one), leaves.get(other)) / km;
      const least = pair.includes('-') ? LEAST_SHARE.unit : LEAST_SHARE.country;
      return share >= least && share <= MOST_SHARE
        ? []
        : [`${pair}: ${share.toFixed(2)} of ${km.toFixed(0)} km`];
    });
    expect(apart).toEqual([]);
  });

  it('leave no gap: each edge of a leaf without coast is an edge of a neighbour too', () => {
    const coastal = new Set(
      [...byArc.values()].flatMap((along) => (along.length === 1 ? along.map(({ id }) => id) : [])),
    );
    const uses = new Map<string, number>();
    for (const edges of leaves.values())
      for (const key of edges.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
    const landlocked = [...leaves].filter(([id]) => !coastal.has(id));
    expect(landlocked.length).toBeGreaterThan(400);
    const loose = landlocked.flatMap(([id, edges]) =>
      [...edges.keys()].filter((key) => uses.get(key) === 1).map((key) => `${id}: ${key}`),
    );
    expect(loose).toEqual([]);
  });

  it.each([
    ['FR-973', 'BR-AP'],
    ['FR-973', 'SR-SI'],
    ['UY-RV', 'BR-RS'],
    ['GY-CU', 'VE-F'],
    ['CH', 'FR-ARA'],
    ['CH', 'IT-25'],
    ['NO', 'SE-Z'],
    ['RU', 'FI-10'],
    ['US', 'MX-SON'],
    ['CO-NAR', 'EC-C'],
    ['CL-AP', 'PE-TAC'],
    ['GT-17', 'MX-CHP'],
    ['LV', 'LT-PN'],
  ])('%s and %s meet over nearly all of their border', (one, other) => {
    const km = new Map(borders).get([one, other].toSorted().join(' ')) ?? Number.NaN;
    expect(sharedKm(leaves.get(one), leaves.get(other)) / km).toBeGreaterThan(0.8);
  });

  it('meet as whole countries too: one with units and one without', () => {
    expect(sharedKm(wholeEdges('BR'), wholeEdges('GF'))).toBeGreaterThan(480);
    expect(sharedKm(wholeEdges('FR'), wholeEdges('CH'))).toBeGreaterThan(430);
    expect(sharedKm(wholeEdges('SE'), wholeEdges('NO'))).toBeGreaterThan(1400);
    expect(sharedKm(wholeEdges('CO'), wholeEdges('EC'))).toBeGreaterThan(450);
  });

  it('are the same, by the same arcs, where one area has two codes', () => {
    for (const [country, unit] of SAME_AREA)
      expect(outlineIn(world, country)).toEqual(outlineIn(units, unit));
  });
});
