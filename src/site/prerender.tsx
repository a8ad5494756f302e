import { prerender } from 'react-dom/static';
import { createStore } from 'zustand/vanilla';
import { App } from '../ui/app/app.tsx';
import type { Preferences } from '../browser/preferences.ts';
import type { PublishedDataset } from '../browser/published-datasets.ts';
import { namedButtons } from './named-buttons.ts';
import { NOTHING_TOLD } from '../ui/panel/notices/told-of-link.ts';
import type { PublishedAtlas } from './published-atlas.ts';
import { insetOf } from '../core/scene/map/map-frame.ts';
import { insetPicture } from '../render/svg/inset-picture.ts';
import { drawInset, drawView } from '../render/svg/view-drawing.ts';

/**
 * The markup of the first view, map included, so that it is on the screen before any script has
 * run. Runs in Node, at build time.
 */
export async function firstPage(
  { session, words, shapes }: PublishedAtlas,
  published: readonly PublishedDataset[],
): Promise<string> {
  const { atlas, derived } = session;
  const view = session.store.getState();
  const scene = derived.scenes.of(view);
  const inset = insetOf(atlas);
  const preDrawn = {
    map: drawView({ atlas, shapes: shapes(), scene, view, words }),
    inset:
      inset === null ? null : drawInset(atlas, shapes(), scene, insetPicture(inset, scene.added)),
  };
  const { prelude } = await prerender(
    <App
      session={session}
      words={words}
      preferences={createStore<Preferences>(() => ({ theme: null, shortcuts: true, map: null }))}
      map={{ loaded: { shapes: null, problem: null, again: () => undefined }, preDrawn }}
      told={NOTHING_TOLD}
      choice={{
        published,
        addressOf: (id) => `./?data=${id}`,
        open: () => Promise.resolve(false),
      }}
    />,
  );
  return namedButtons(await new Response(prelude).text());
}
