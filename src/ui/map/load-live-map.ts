import { createLazyPart } from '../../browser/lazy-part.ts';
import { MapTroubleError } from '../../render/maplibre/map-trouble.ts';

const liveMap = createLazyPart(
  'map-controller',
  () => import('../../render/maplibre/map-controller.ts'),
);

/** Milliseconds for which the letters are waited for: without them the map is written in others. */
const LETTERS_WAIT = 3000;

/**
 * Loads the code of the live map, and the letters it draws with. Throws a `MapTroubleError` where the browser can't show one, any other
 * error where the code can't be had. `anew` asks for the code again though it may be under way.
 */
export async function loadLiveMap(
  { ownerDocument }: Element,
  anew: boolean,
): Promise<typeof import('../../render/maplibre/map-controller.ts')> {
  if (ownerDocument.createElement('canvas').getContext('webgl2') === null)
    throw new MapTroubleError('no-webgl');
  // A frame with `sandbox` and no origin starts no worker of the site, and the policy lets it make none of its own.
  if (globalThis.origin === 'null') throw new MapTroubleError('closed');
  const letters = ['600 16px "Public Sans Semibold"', '500 16px "Public Sans Medium"'].map((font) =>
    ownerDocument.fonts.load(font, 'AñŁ'),
  );
  const written = Promise.race([Promise.allSettled(letters), later(LETTERS_WAIT)]);
  const [module] = await Promise.all([liveMap.load(anew), written]);
  return module;
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
