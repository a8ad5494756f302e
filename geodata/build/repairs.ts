import type { RawTopology, Shape, UnitProperties } from './raw.ts';

/**
 * Units whose codes and names sit on each other's polygon: Tena lies in Napo, Ambato in Tungurahua.
 */
const SWAPPED = new Map([
  ['EC-N', 'EC-T'],
  ['EC-T', 'EC-N'],
]);

/**
 * Units that are the same territory as a country of their own code but were drawn from another
 * source, as slivers along it.
 */
const DRAWN_AS_COUNTRY = new Map([['FI-01', 'AX']]);

/** The topology with the known defects of its units repaired (SOURCES.md, «Known defects»). */
export function repaired(topology: RawTopology): RawTopology {
  const { countries, admin1 } = topology.objects;
  const names = new Map(admin1.geometries.map((unit) => [unit.properties.id, unit.properties.n]));
  const geometries = admin1.geometries.map((unit): Shape<UnitProperties> => {
    const properties = unit.properties;
    const right = SWAPPED.get(properties.id);
    if (right !== undefined)
      return {
        ...unit,
        properties: { ...properties, id: right, n: names.get(right) ?? properties.n },
      };
    const country = countries.geometries.find(
      (shape) => shape.properties.id === DRAWN_AS_COUNTRY.get(properties.id),
    );
    return country === undefined ? unit : { ...country, properties };
  });
  return { ...topology, objects: { countries, admin1: { ...admin1, geometries } } };
}
