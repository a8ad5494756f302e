import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AreaFeature } from '../../geodata/build/area-feature.ts';
import type { Border } from '../../geodata/build/borders.ts';
import type { Outline } from '../../geodata/build/outline.ts';
import { featuresIn, type ShapesFile } from '../../geodata/build/shapes.ts';
import { readRaw, type Raw } from '../../geodata/build/raw.ts';
import type { Regions } from '../../src/core/domain/regions.ts';
import { repaired } from '../../geodata/build/repairs.ts';

const FOLDER = new URL('../../geodata/', import.meta.url);

const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** An entry of `areas.json`, as far as the tests look at it. */
export interface Place {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly country?: string;
  readonly part?: string;
  readonly same?: string;
  readonly nuts?: string;
  readonly iso3?: string;
  readonly names?: readonly string[];
  readonly former?: readonly string[];
  readonly holds?: readonly string[];
  readonly bbox: readonly [number, number, number, number];
  readonly label: readonly [number, number];
  readonly areaKm2: number;
  readonly outermost?: true;
}

/** Features of an object of the committed shapes. */
export function shapesOf(object: keyof ShapesFile['objects']): readonly AreaFeature[] {
  const file: ShapesFile = JSON.parse(textOf('shapes.topo.json'));
  return featuresIn(file, object);
}

/** Features of a committed file. */
export function featuresOf(name: string): readonly AreaFeature[] {
  const collection: { readonly features: readonly AreaFeature[] } = JSON.parse(textOf(name));
  return collection.features;
}

/** The outline of an area. Throws where it has none: all areas of the committed files have one. */
export function outlineIn(features: readonly AreaFeature[], id: string): Outline {
  const geometry = features.find((feature) => feature.id === id)?.geometry;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
    throw new Error(`${id} has no outline`);
  return geometry;
}

/** A property that is a list. */
export const listIn = ({ properties }: AreaFeature, key: string): readonly unknown[] => {
  const value = properties[key];
  return Array.isArray(value) ? value : [];
};

export function bordersFile(): Readonly<Record<string, Border>> {
  const borders: Readonly<Record<string, Border>> = JSON.parse(textOf('borders.json'));
  return borders;
}

export function areasFile(): {
  readonly areas: readonly Place[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly regions: Regions;
} {
  const areas: {
    readonly areas: readonly Place[];
    readonly aliases: Readonly<Record<string, string>>;
    readonly regions: Regions;
  } = JSON.parse(textOf('areas.json'));
  return areas;
}

/** The raw files, with the repairs the build makes. */
export function repairedRaw(): Raw {
  const raw = readRaw(fileURLToPath(FOLDER));
  return { ...raw, topology: repaired(raw.topology) };
}
