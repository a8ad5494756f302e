import type { Position } from 'geojson';
import type { AreaFeature } from '../area-feature.ts';
import { signedArea } from '../outline.ts';
import type { Refusal } from './refusal.ts';

/**
 * Areas that may be a point: the Vatican (0.4 km²) can fall between the points of the grid that
 * vertices are rounded to.
 */
const MAY_BE_POINT: ReadonlySet<string> = new Set(['VA']);

const MOST_DECIMALS = 6;

/**
 * What is wrong with the geometries, at most one refusal a fault and feature (RFC 7946, §3.1.6, §4,
 * §11.2).
 */
export function geometryRefusals(
  file: string,
  features: readonly AreaFeature[],
): readonly Refusal[] {
  return features.flatMap((feature) =>
    [...new Set(faultsOf(feature))].map((message) => ({ file, feature: feature.id, message })),
  );
}

function faultsOf({ id, geometry }: AreaFeature): readonly string[] {
  if (geometry?.type === 'Point' && MAY_BE_POINT.has(id))
    return positionFaults(geometry.coordinates);
  if (geometry?.type === 'Polygon') return polygonFaults(geometry.coordinates);
  if (geometry?.type === 'MultiPolygon' && geometry.coordinates.length > 0)
    return geometry.coordinates.flatMap(polygonFaults);
  return ['it has no polygon; an area that vanishes when simplified needs a smaller interval'];
}

function polygonFaults(rings: readonly (readonly Position[])[]): readonly string[] {
  if (rings.length === 0) return ['it has a polygon without rings; leave that part out'];
  return rings.flatMap((ring, index) => [
    ...ringFaults(ring, index === 0),
    ...ring.flatMap(positionFaults),
  ]);
}

function ringFaults(ring: readonly Position[], isOuter: boolean): readonly string[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined || first[0] !== last[0] || first[1] !== last[1])
    return ['a ring is not closed; repeat its first position at its end'];
  if (ring.length < 4)
    return [`a ring has ${String(ring.length)} positions; a ring needs four or is left out`];
  const faults: string[] = [];
  if (signedArea(ring) > 0 !== isOuter) {
    faults.push(
      isOuter
        ? 'an outer ring runs clockwise; reverse it (RFC 7946 wants counter-clockwise)'
        : 'a hole runs counter-clockwise; reverse it (RFC 7946 wants clockwise)',
    );
  }
  if (
    ring.some(
      ([longitude = 0], index) =>
        index > 0 && Math.abs(longitude - (ring[index - 1]?.[0] ?? 0)) > 180,
    )
  ) {
    faults.push('an edge spans more than 180° of longitude; cut the area at the 180th meridian');
  }
  return faults;
}

function positionFaults([
  longitude = Number.NaN,
  latitude = Number.NaN,
]: Position): readonly string[] {
  const faults: string[] = [];
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    faults.push(
      'a position lies outside ±180° of longitude or ±90° of latitude; positions are [longitude, latitude] in degrees',
    );
  }
  if (decimals(longitude) > MOST_DECIMALS || decimals(latitude) > MOST_DECIMALS)
    faults.push(`a position has more than ${String(MOST_DECIMALS)} decimals (0.1 m); round it`);
  return faults;
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;
