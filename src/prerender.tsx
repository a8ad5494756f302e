import { prerender } from 'react-dom/static';
import { createStore } from 'zustand/vanilla';
import { App } from './app.tsx';
import type { Preferences } from './browser/preferences.ts';
import { createAtlas } from './domain/atlas.ts';
import { createGazetteer } from './domain/gazetteer.ts';
import type { GazetteerData } from './domain/gazetteer-data.ts';
import { asMonth } from './domain/month.ts';
import { createAreaLookup } from './formats/area-lookup.ts';
import { atlasJson } from './formats/atlas-json.ts';
import { en } from './i18n/en.ts';
import { createWords } from './i18n/words.ts';
import { leafGeometries } from './scene/leaf-geometries.ts';
import { linkContext } from './scene/link-context.ts';
import { createShapes } from './scene/shapes.ts';
import { createViewScenes } from './scene/view-scenes.ts';
import { drawInset, drawView } from './svg/view-drawing.ts';
import { createViewStore } from './view-state/store.ts';
import { readView } from './view-state/url.ts';

type Polygons = Parameters<typeof leafGeometries>[1];

/** What the first page is made from: the files as the built page gets them. */
export interface PageSources {
  readonly gazetteer: GazetteerData;
  readonly world: Polygons;
  readonly units: Polygons;
  /** Text of the default dataset. */
  readonly dataset: string;
  /** Day of the build: open ends run to its month. */
  readonly day: Date;
}

/** The markup of the first view, map included, so that it is on the screen before any script has run. Runs in Node, at build time. */
export async function firstPage({ gazetteer: data, world, units, dataset: text, day }: PageSources): Promise<string> {
  const { dataset } = atlasJson.read(text, createAreaLookup(createGazetteer(data), data));
  const gazetteer = createGazetteer(data, dataset.areas);
  const atlas = createAtlas(dataset, gazetteer, asMonth(day.getFullYear() * 12 + day.getMonth()));
  const words = createWords('en', en, gazetteer, dataset.info.languages);
  const { view } = readView('', linkContext(atlas, dataset.info.id));
  const shapes = createShapes(leafGeometries(gazetteer.leaves, world, units));
  const scene = createViewScenes(atlas).of(view);
  const preDrawn = {
    map: drawView({ atlas, shapes, scene, view, words }),
    inset: drawInset(atlas, shapes, scene),
  };
  const { prelude } = await prerender(
    <App
      value={{ atlas, words, store: createViewStore(view) }}
      preferences={createStore<Preferences>(() => ({ theme: null, shortcuts: true }))}
      shapes={null}
      preDrawn={preDrawn}
      notice={null}
      queryOf={() => ''}
      addressOf={() => ({ url: '', leftOut: [] })}
      copy={() => Promise.resolve(false)}
    />,
  );
  return new Response(prelude).text();
}
