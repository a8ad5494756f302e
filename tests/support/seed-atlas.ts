import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import type { Dataset } from '../../src/core/domain/dataset.ts';
import { createGazetteer, type Gazetteer } from '../../src/core/domain/gazetteer.ts';
import type { GazetteerData, Places } from '../../src/core/domain/gazetteer-data.ts';
import { monthOf } from '../../src/core/domain/month.ts';
import { createAreaLookup } from '../../src/formats/area-lookup.ts';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { en } from '../../src/words/en/catalogue.ts';
import { createWords, type Words } from '../../src/words/words.ts';
import {
  geometriesOf,
  leafTopology,
  type AreaGeometries,
  type AreaTopology,
  type ShapesFile,
} from '../../src/core/scene/geometry/area-topology.ts';
import { createShapes, type Shapes } from '../../src/core/scene/geometry/shapes.ts';
import type { AddedScene } from '../../src/core/scene/map/added-scene.ts';
import { insetOf } from '../../src/core/scene/map/map-frame.ts';
import { insetPicture, type InsetPicture } from '../../src/render/svg/inset-picture.ts';
import { generatedDataset } from './generated-dataset.ts';

/** Read from the project's folder: a bundler rewrites addresses relative to this file. */
const file = (path: string): string => readFileSync(join(process.cwd(), 'geodata', path), 'utf8');

/** The geodata of the project as the page gets them. */
export function seedGazetteerData(): GazetteerData {
  const places = JSON.parse(file('areas.json')) as Places;
  return { ...places, borders: JSON.parse(file('borders.json')) as GazetteerData['borders'] };
}

export const seedGazetteer = (): Gazetteer => createGazetteer(seedGazetteerData());

/** The month that tests take for today. */
export const TODAY = monthOf(2026, 11);

/** The EU–Colombia page as the atlas publishes it. */
export function seedDataset(): Dataset {
  const data = seedGazetteerData();
  return readAtlasJson(
    file('datasets/eu-colombia-s3.json'),
    createAreaLookup(createGazetteer(data), data),
  ).dataset;
}

/** The EU–Colombia page, seen in November 2026; or the page as `change` makes it. */
export function seedAtlas(change: (page: Dataset) => Dataset = (page) => page): Atlas {
  const dataset = change(seedDataset());
  return createAtlas(dataset, createGazetteer(seedGazetteerData(), dataset.areas), TODAY);
}

/** An atlas of `count` made-up projects, the same for the same seed. */
export function generatedAtlas(count: number, seed = 1): Atlas {
  const gazetteer = seedGazetteer();
  return createAtlas(generatedDataset(count, seed, gazetteer), gazetteer, TODAY);
}

/** The picture that stands beside the map of an atlas. Throws where there is none. */
export function seedInset(atlas: Atlas, added: AddedScene | null = null): InsetPicture {
  const inset = insetOf(atlas);
  if (inset === null) throw new Error('the data have no inset');
  return insetPicture(inset, added);
}

export const seedWords = (atlas: Atlas): Words =>
  createWords(en, atlas.gazetteer, atlas.dataset.info.languages, atlas.whole);

export const seedTopology = (): AreaTopology =>
  leafTopology(seedGazetteer().leaves, JSON.parse(file('shapes.topo.json')) as ShapesFile);

export const seedGeometries = (): AreaGeometries => geometriesOf(seedTopology());

export const seedShapes = (): Shapes => createShapes(seedTopology());
