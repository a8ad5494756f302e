/**
 * The shapes of the map as one topology: what touches shares its arcs, in whatever object. A
 * country that has units is their union and has no arcs of its own.
 */
import type { FeatureCollection, Geometry } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { areaFeature, byId, type AreaFeature } from './area-feature.ts';
import { SAME_COUNTRY } from './leaves.ts';

/** Steps of the grid of all positions, in degrees: three decimals. */
const STEP = 0.001;

type Properties = Readonly<Record<string, unknown>>;
type Layer = GeometryCollection<Properties>;

export type ShapesFile = Topology<{ countries: Layer; units: Layer }>;

/** `countries` are those without units; those with units have no geometry yet. */
export function shapesOf(
  countries: readonly AreaFeature[],
  units: readonly AreaFeature[],
): ShapesFile {
  const drawn = countries.filter(({ geometry }) => geometry !== null);
  const shared = topology({ countries: collection(drawn), units: collection(units) });
  const byCountry = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const shape of shared.objects.units.geometries) {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') continue;
    const { id, properties } = shape;
    const of = SAME_COUNTRY.get(String(id)) ?? String(properties?.['country']);
    byCountry.set(of, [...(byCountry.get(of) ?? []), shape]);
  }
  const joined = countries
    .filter(({ geometry }) => geometry === null)
    .map(({ id, properties }): MultiPolygon<Properties> => {
      const { type, arcs } = mergeArcs(shared, byCountry.get(id) ?? []);
      return { type, id, properties: withoutId(properties), arcs };
    });
  const objects = {
    countries: {
      type: 'GeometryCollection' as const,
      geometries: [...shared.objects.countries.geometries, ...joined].toSorted((a, b) =>
        byId({ id: String(a.id) }, { id: String(b.id) }),
      ),
    },
    units: shared.objects.units,
  };
  return quantize({ ...shared, objects }, { scale: [STEP, STEP], translate: [0, 0] });
}

/**
 * The features of an object, their ids in both places and positions as they were before they were
 * joined.
 */
export function featuresIn(
  file: ShapesFile,
  object: keyof ShapesFile['objects'],
): readonly AreaFeature[] {
  const { features } = feature(file, file.objects[object]);
  return features.map(({ id, properties, geometry }) =>
    areaFeature(String(id), properties, onGrid(geometry)),
  );
}

/** Without what multiplication left behind the third decimal. */
const onGrid = (geometry: Geometry): Geometry =>
  JSON.parse(JSON.stringify(geometry), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value / STEP) / Math.round(1 / STEP) : value,
  );

const collection = (
  features: readonly AreaFeature[],
): FeatureCollection<Geometry | null, Properties> => ({
  type: 'FeatureCollection',
  features: features.map(({ type, id, properties, geometry }) => ({
    type,
    id,
    properties: withoutId(properties),
    geometry,
  })),
});

/** The id of a shape stands on it alone. */
const withoutId = (properties: AreaFeature['properties']): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'id'));

/**
 * Text of the file, a shape and an arc a line, so that a difference between two builds shows what
 * changed.
 */
export function shapesText({ transform, objects, arcs }: ShapesFile): string {
  const named = Object.entries(objects).map(
    ([name, { geometries }]) =>
      `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":${lines(geometries)}}`,
  );
  return `{"type":"Topology","transform":${JSON.stringify(transform)},"objects":{\n${named.join(',\n')}},\n"arcs":${lines(arcs)}}\n`;
}

const lines = (values: readonly unknown[]): string =>
  `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
