import { readFileSync } from 'node:fs';
import { createGazetteer } from '../../src/core/domain/gazetteer.ts';
import { once } from '../../src/core/domain/once.ts';
import { createAreaLookup } from '../../src/formats/area-lookup.ts';
import type { AreaLookup, PointLookup, ReadContext } from '../../src/formats/format.ts';
import { createPointLookup } from '../../src/formats/places/point-lookup.ts';
import { seedGazetteerData, seedShapes } from '../support/seed-atlas.ts';

const geodata = seedGazetteerData();
const gazetteer = createGazetteer(geodata);

/** The areas of the atlas, as a reader asks for them. */
export const lookup: AreaLookup = createAreaLookup(gazetteer, geodata);

const points = once(async (): Promise<PointLookup> =>
  createPointLookup(seedShapes(), gazetteer, geodata),
);

/** What files are read with where nobody waits, stops or mends. */
export const CONTEXT: ReadContext = {
  areas: lookup,
  points,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  mends: [],
};

export const textOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The default dataset, and the text of the page it was made from. */
export const DATASET = textOf('geodata/datasets/eu-colombia-s3.json');
export const PAGE = textOf('geodata/datasets/eu-colombia-s3.source.txt');
