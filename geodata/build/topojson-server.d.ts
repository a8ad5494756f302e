/**
 * The one function of topojson-server 3 that is called: objects whose common lines become common
 * arcs.
 */
declare module 'topojson-server' {
  import type { FeatureCollection, Geometry } from 'geojson';
  import type { GeometryCollection, Topology } from 'topojson-specification';

  type Properties = Readonly<Record<string, unknown>>;

  export function topology<Name extends string>(
    objects: Readonly<Record<Name, FeatureCollection<Geometry | null, Properties>>>,
  ): Topology<Record<Name, GeometryCollection<Properties>>>;
}
