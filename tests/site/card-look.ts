import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardLook } from '../../src/site/cards/card.ts';
import { readFontMetrics } from '../../src/site/cards/font-metrics.ts';

const font = (path: string): Uint8Array =>
  readFileSync(join('node_modules/@expo-google-fonts/public-sans', path));

/** What the build draws cards with. */
export const cardLook = (): CardLook => ({
  stylesheet: readFileSync('src/render/svg/map-svg.css', 'utf8'),
  tokens: readFileSync('src/ui/app/tokens.css', 'utf8'),
  strong: readFontMetrics(font('600SemiBold/PublicSans_600SemiBold.ttf')),
  regular: readFontMetrics(font('400Regular/PublicSans_400Regular.ttf')),
  family: 'Public Sans',
});
