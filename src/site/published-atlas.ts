import published from '../../geodata/published-datasets.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAtlas, type Atlas } from '../core/domain/atlas.ts';
import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData, Places } from '../core/domain/gazetteer-data.ts';
import { once } from '../core/domain/once.ts';
import { asMonth } from '../core/domain/month.ts';
import { createAreaLookup } from '../formats/area-lookup.ts';
import { readAtlasJson } from '../formats/atlas-json/read-atlas-json.ts';
import { createSession, type Session } from '../session/session.ts';
import { wordsOf } from '../session/words-context.ts';
import type { Catalogue } from '../words/en/catalogue.ts';
import type { Words } from '../words/words.ts';
import { leafTopology, type ShapesFile } from '../core/scene/geometry/area-topology.ts';
import { createShapes, type Shapes } from '../core/scene/geometry/shapes.ts';

/** The atlas as it is published, with all that pages and pictures of its views are made from. */
export interface PublishedAtlas {
  readonly session: Session;
  readonly words: Words;
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
  const shapes = (): ShapesFile => json('shapes.topo.json') as ShapesFile;
  // oxlint-enable typescript/no-unsafe-type-assertion
  const [defaultDataset = ''] = published;
  const text = readFileSync(join(geodata, `datasets/${defaultDataset}.json`), 'utf8');
  const { dataset } = readAtlasJson(text, createAreaLookup(createGazetteer(data), data));
  const gazetteer = createGazetteer(data, dataset.areas);
  const atlas = createAtlas(dataset, gazetteer, asMonth(day.getFullYear() * 12 + day.getMonth()));
  return publishedAtlas(atlas, messages, () =>
    createShapes(leafTopology(gazetteer.leaves, shapes())),
  );
}

/** The pre-drawn page lies where all its links lead. */
const SITE_PAGE = { whole: './', inner: './' };

/** An atlas with what pages and pictures of it need. */
export const publishedAtlas = (
  atlas: Atlas,
  messages: Catalogue,
  shapes: () => Shapes,
): PublishedAtlas => ({
  session: createSession({
    atlas,
    origin: { kind: 'published' },
    defaultData: atlas.dataset.info.id,
    page: () => SITE_PAGE,
  }),
  words: wordsOf(atlas, messages),
  shapes: once(shapes),
});
