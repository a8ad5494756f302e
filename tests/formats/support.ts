import { readFileSync } from 'node:fs';
import { createGazetteer } from '../../src/core/domain/gazetteer.ts';
import { createAreaLookup } from '../../src/formats/area-lookup.ts';
import type { AreaLookup, ReadContext } from '../../src/formats/format.ts';
import { seedGazetteerData } from '../support/seed-atlas.ts';

const geodata = seedGazetteerData();

/** The areas of the atlas, as a reader asks for them. */
export const lookup: AreaLookup = createAreaLookup(createGazetteer(geodata), geodata);

/** What files are read with where nobody waits, stops or mends. */
export const CONTEXT: ReadContext = {
  areas: lookup,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  mends: [],
};

export const textOf = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The default dataset, and the text of the page it was made from. */
export const DATASET = textOf('geodata/datasets/eu-colombia-s3.json');
export const PAGE = textOf('geodata/datasets/eu-colombia-s3.source.txt');
