import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { cardSvg, type CardLook } from './card.ts';
import { readFontMetrics } from './font-metrics.ts';
import type { PublishedAtlas } from '../published-atlas.ts';

/**
 * The cards of views as PNG, by the names of their files. Costs some 100 ms to draw each and as
 * long again to paint it, which goes on beside the drawing. Uses the fonts of the packages and none
 * of the machine: the same cards everywhere.
 */
export async function cardFiles(
  published: PublishedAtlas,
  views: ReadonlyMap<string, ViewState>,
  root: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  // Native code, loaded only where cards are made.
  const { renderAsync } = await import('@resvg/resvg-js');
  const { resolve } = createRequire(join(root, 'package.json'));
  const [strong, regular] = [
    resolve(`${FONTS}/600SemiBold/PublicSans_600SemiBold.ttf`),
    resolve(`${FONTS}/400Regular/PublicSans_400Regular.ttf`),
  ];
  const look: CardLook = {
    stylesheet: readFileSync(join(root, 'src/render/svg/map-svg.css'), 'utf8'),
    tokens: readFileSync(join(root, 'src/ui/app/tokens.css'), 'utf8'),
    strong: readFontMetrics(readFileSync(strong)),
    regular: readFontMetrics(readFileSync(regular)),
    family: FAMILY,
  };
  const font = { loadSystemFonts: false, fontFiles: [strong, regular], defaultFontFamily: FAMILY };
  const painted = Array.from(
    views,
    async ([name, view]): Promise<readonly [string, Uint8Array]> => {
      const image = await renderAsync(cardSvg(published, view, look), { font });
      return [name, image.asPng()];
    },
  );
  return new Map(await Promise.all(painted));
}

const FONTS = '@expo-google-fonts/public-sans';
const FAMILY = 'Public Sans';
