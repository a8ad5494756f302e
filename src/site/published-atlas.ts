import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAtlas, type Atlas } from '../core/domain/atlas.ts';
import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData, Places } from '../core/domain/gazetteer-data.ts';
import { asMonth } from '../core/domain/month.ts';
import { createAreaLookup } from '../formats/area-lookup.ts';
import { readAtlasJson } from '../formats/atlas-json/read-atlas-json.ts';
import type { Catalogue } from '../words/en/catalogue.ts';
import { createWords, type Words } from '../words/words.ts';
import { leafGeometries } from '../core/scene/geometry/leaf-geometries.ts';
import { linkContext } from '../session/link-context.ts';
import { createShapes, type Shapes } from '../core/scene/geometry/shapes.ts';
import { createViewScenes, type ViewScenes } from '../core/scene/map/view-scenes.ts';
import type { LinkContext } from '../core/view-state/view-state.ts';

/** The atlas as it is published, with all that pages and pictures of its views are made from. */
export interface PublishedAtlas {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly context: LinkContext;
  readonly scenes: ViewScenes;
  /** Made when they are first asked for: they take longer than all else. */
  readonly shapes: () => Shapes;
}

/** The files as the page gets them; open ends run to the month of `day`. */
export function createPublishedAtlas(
  geodata: string,
  day: Date,
  messages: Catalogue,
): PublishedAtlas {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(geodata, name), 'utf8'));
  // oxlint-disable typescript/no-unsafe-type-assertion -- our own files: the geodata are checked when they are made
  const data = {
    ...(json('areas.json') as Places),
    borders: json('borders.json') as GazetteerData['borders'],
  };
  const polygons = (name: string): Polygons => json(name) as Polygons;
  // oxlint-enable typescript/no-unsafe-type-assertion
  const text = readFileSync(join(geodata, 'datasets/eu-colombia-s3.json'), 'utf8');
  const { dataset } = readAtlasJson(text, createAreaLookup(createGazetteer(data), data));
  const gazetteer = createGazetteer(data, dataset.areas);
  const atlas = createAtlas(dataset, gazetteer, asMonth(day.getFullYear() * 12 + day.getMonth()));
  return publishedAtlas(atlas, messages, () =>
    createShapes(
      leafGeometries(gazetteer.leaves, polygons('world.geojson'), polygons('admin-1.geojson')),
    ),
  );
}

/** An atlas with what pages and pictures of it need. */
export const publishedAtlas = (
  atlas: Atlas,
  messages: Catalogue,
  shapes: () => Shapes,
): PublishedAtlas => ({
  atlas,
  words: createWords(messages, atlas.gazetteer, atlas.dataset.info.languages, atlas.whole),
  context: linkContext(atlas, atlas.dataset.info.id),
  scenes: createViewScenes(atlas),
  shapes: once(shapes),
});

type Polygons = Parameters<typeof leafGeometries>[1];

/** What `make` gives, made at the first call. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
