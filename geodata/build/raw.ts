import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Regions } from '../../src/core/domain/regions.ts';
import { parseCsv, type CsvRow } from './csv.ts';

/**
 * Properties of a country in `areas-10m.topojson`; `part`: the state that a part with a code of its
 * own belongs to.
 */
interface CountryProperties {
  readonly id: string;
  readonly iso3: string | null;
  readonly kind: string;
  readonly part: string | null;
  readonly n: string;
}

/** Properties of a first-level unit in `areas-10m.topojson`; `cc`: its country. */
export interface UnitProperties {
  readonly id: string;
  readonly cc: string;
  readonly n: string;
}

export type Shape<P> = (Polygon | MultiPolygon) & { readonly properties: P };

/** A named object of a topology with polygons only. */
export interface Layer<P> {
  type: 'GeometryCollection';
  geometries: Shape<P>[];
}

/** Countries and units at full detail, in one topology: what touches shares arcs. */
export interface RawTopology extends Topology {
  objects: { countries: Layer<CountryProperties>; admin1: Layer<UnitProperties> };
}

/** `regions.json`; `units`: the sets of first-level units, each in a CSV file of its own. */
export type RegionsFile = Regions & { readonly units: readonly { readonly file: string }[] };

/** All that the build starts from. */
export interface Raw {
  readonly regions: RegionsFile;
  readonly topology: RawTopology;
  readonly countries: readonly CsvRow[];
  readonly units: readonly CsvRow[];
  readonly crossBorder: readonly CsvRow[];
  readonly groups: readonly CsvRow[];
  readonly aliases: readonly CsvRow[];
  readonly names: readonly CsvRow[];
  readonly importNames: readonly CsvRow[];
  readonly ambiguousNames: readonly CsvRow[];
  readonly regionGroups: readonly CsvRow[];
  readonly codelists: readonly CsvRow[];
}

/**
 * Reads `regions.json` and `raw` of the folder of the geodata. Throws where a file is missing or is
 * no JSON.
 */
export function readRaw(folder: string): Raw {
  const text = (name: string): string => readFileSync(join(folder, 'raw', name), 'utf8');
  const regions: RegionsFile = JSON.parse(readFileSync(join(folder, 'regions.json'), 'utf8'));
  const topology: RawTopology = JSON.parse(text('areas-10m.topojson'));
  return {
    regions,
    topology,
    countries: parseCsv(text('countries.csv')),
    units: regions.units.flatMap(({ file }) => parseCsv(text(file))),
    crossBorder: parseCsv(text('cross-border.csv')),
    groups: parseCsv(text('groups.csv')),
    aliases: parseCsv(text('aliases.csv')),
    names: parseCsv(text('names.csv')),
    importNames: parseCsv(text('import-names.csv')),
    ambiguousNames: parseCsv(text('ambiguous-names.csv')),
    regionGroups: parseCsv(text('region-groups.csv')),
    codelists: parseCsv(text('iati-codelists.csv')),
  };
}

/**
 * Numbers of the arcs of a shape, each without its direction; an arc that it passes twice comes
 * twice.
 */
export function arcsOf(shape: Shape<unknown>): readonly number[] {
  const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}
