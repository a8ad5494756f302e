import { createLazyPart, type LazyPart } from '../../browser/lazy-part.ts';
import { MapTroubleError, type MapTrouble } from '../../render/map-trouble.ts';
import type { Renderer, RendererCode } from '../../render/renderer.ts';

/** For which fonts are waited: without them the map is written in others. */
const FONTS_WAIT_MS = 3000;

/**
 * Loads the code of the first renderer that a browser can show, and the fonts it writes in. Throws
 * a `MapTroubleError` where it can show none, any other error where the code can't be had. `anew`
 * asks for the code again though it may be under way.
 */
export async function loadLiveMap(
  renderers: readonly Renderer[],
  document: Document,
  anew: boolean,
): Promise<RendererCode> {
  const renderer = (anew ? undefined : chosen.get(renderers)) ?? firstPossible(renderers, document);
  chosen.set(renderers, renderer);
  const fonts = renderer.fonts.map((font) => document.fonts.load(font, 'AñŁ'));
  const fontsOrTimeout = Promise.race([Promise.allSettled(fonts), later(FONTS_WAIT_MS)]);
  const [code] = await Promise.all([partOf(renderer).load(anew), fontsOrTimeout]);
  return code;
}

/** By the list that it is of: whether a browser can show maps takes long to find out. */
const chosen = new WeakMap<readonly Renderer[], Renderer>();

function firstPossible(renderers: readonly Renderer[], document: Document): Renderer {
  let obstacle: MapTrouble | null = null;
  // Those behind it are not asked, for the same reason.
  for (const renderer of renderers) {
    const own = renderer.obstacle(document);
    if (own === null) return renderer;
    obstacle ??= own;
  }
  throw new MapTroubleError(obstacle ?? 'part');
}

const parts = new WeakMap<Renderer, LazyPart<RendererCode>>();

/** Kept for the life of the page: the code is loaded once, whatever the number of maps. */
function partOf(renderer: Renderer): LazyPart<RendererCode> {
  const part = parts.get(renderer) ?? createLazyPart(renderer.part, renderer.load);
  parts.set(renderer, part);
  return part;
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
