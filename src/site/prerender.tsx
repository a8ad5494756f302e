import { prerender } from 'react-dom/static';
import { createStore } from 'zustand/vanilla';
import { App } from '../ui/app/app.tsx';
import type { Preferences } from '../browser/preferences.ts';
import { namedButtons } from './named-buttons.ts';
import { NOTHING_TOLD } from '../ui/panel/notices/link-notices.tsx';
import type { PublishedAtlas } from './published-atlas.ts';
import { innerAddress } from '../session/view-address.ts';
import { insetOf } from '../core/scene/map/map-frame.ts';
import { insetPicture } from '../render/svg/inset-picture.ts';
import { drawInset, drawView } from '../render/svg/view-drawing.ts';
import { createViewStore } from '../core/view-state/store.ts';
import { readView } from '../core/view-state/url.ts';

/** The markup of the first view, map included, so that it is on the screen before any script has run. Runs in Node, at build time. */
export async function firstPage({
  atlas,
  words,
  context,
  scenes,
  shapes,
}: PublishedAtlas): Promise<string> {
  const { view } = readView('', context);
  const scene = scenes.of(view);
  const inset = insetOf(atlas);
  const preDrawn = {
    map: drawView({ atlas, shapes: shapes(), scene, view, words }),
    inset:
      inset === null ? null : drawInset(atlas, shapes(), scene, insetPicture(inset, scene.added)),
  };
  const { prelude } = await prerender(
    <App
      value={{ atlas, words, store: createViewStore(view) }}
      preferences={createStore<Preferences>(() => ({ theme: null, shortcuts: true }))}
      shapes={null}
      preDrawn={preDrawn}
      told={NOTHING_TOLD}
      queryOf={() => ''}
      hrefOf={(shown) => innerAddress(shown, { page: './', context })}
      addressOf={() => ({ url: '', leftOut: [] })}
      copy={() => Promise.resolve(false)}
    />,
  );
  return namedButtons(await new Response(prelude).text());
}
