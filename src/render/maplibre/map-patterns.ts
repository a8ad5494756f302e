import type { Map as MapLibre } from 'maplibre-gl';
import { patternImage } from './map-style.ts';
import { PIXEL_RATIO, repeatsAt } from './pattern-images.ts';
import { patternSource } from './wrapped-image.ts';
import type { ThemeColours } from './theme-colours.ts';

/** Gives the map the pictures of its patterns when its style asks for them, in the colours of then, and keeps their size as it zooms. */
export function drawPatterns(map: MapLibre, coloursNow: () => ThemeColours): void {
  let repeats = repeatsAt(map.getZoom());
  map.setMissingStyleImageResolver((name) => {
    const image = patternImage(name, coloursNow(), repeats);
    if (image !== null && !map.hasImage(name))
      map.addImage(name, patternSource(image), { pixelRatio: PIXEL_RATIO });
  });
  map.on('zoom', () => {
    const wanted = repeatsAt(map.getZoom());
    if (wanted === repeats) return;
    repeats = wanted;
    for (const name of map.listImages()) {
      const image = patternImage(name, coloursNow(), repeats);
      if (image !== null) map.updateImage(name, patternSource(image));
    }
  });
}
