import type { Feature, FeatureCollection, Geometry } from 'geojson';

/**
 * A feature as the atlas's files have it: its id stands on the feature and among its properties
 * (for MapLibre's `promoteId`).
 */
export type AreaFeature = Feature<
  Geometry | null,
  Readonly<Record<string, unknown>> & { readonly id: string }
> & { readonly id: string };

export type AreaCollection = Omit<FeatureCollection, 'features'> & {
  readonly features: readonly AreaFeature[];
};

/** Feature with its id in both places; absent properties (undefined) are left out. */
export function areaFeature(
  id: string,
  properties: Readonly<Record<string, unknown>>,
  geometry: Geometry | null,
): AreaFeature {
  const known = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  );
  return { type: 'Feature', id, properties: { id, ...known }, geometry };
}

/** Collection in the order of the ids. */
export function areaCollection(features: readonly AreaFeature[]): AreaCollection {
  return { type: 'FeatureCollection', features: features.toSorted(byId) };
}

/** Order of ids by code unit, the same in every language. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Text of a collection, a feature a line, so that a difference between two builds shows what
 * changed.
 */
export const collectionText = ({ features }: AreaCollection): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
