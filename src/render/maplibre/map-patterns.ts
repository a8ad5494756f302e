import type { Map as MapLibre } from 'maplibre-gl';
import { MARK_GROUNDS, MARK_TOKEN, MARKS, SHADES } from '../../core/scene/map/palette.ts';
import {
  dotsImage,
  markImage,
  PIXEL_RATIO,
  repeatsAt,
  stripesImage,
  type PatternImage,
  type Repeats,
} from '../live/pattern-images.ts';
import { patternSource } from './wrapped-image.ts';
import { colourOf, parseHexColour, type ThemeColours } from '../live/theme-colours.ts';

/**
 * Gives the map the pictures of its patterns when its style asks for them, in the colours of then,
 * and keeps their size as it zooms.
 */
export function drawPatterns(map: MapLibre, coloursNow: () => ThemeColours): void {
  let repeats = repeatsAt(map.getZoom());
  map.setMissingStyleImageResolver((name) => {
    const image = patternImage(name, coloursNow(), repeats);
    if (image !== null && !map.hasImage(name))
      map.addImage(name, patternSource(image), { pixelRatio: PIXEL_RATIO });
  });
  map.on('zoom', () => {
    const next = repeatsAt(map.getZoom());
    if (next === repeats) return;
    repeats = next;
    for (const name of map.listImages()) {
      const image = patternImage(name, coloursNow(), repeats);
      if (image !== null) map.updateImage(name, patternSource(image));
    }
  });
}

/** The picture that a layer asks for by name (`dots-n2-small`); null for any other name. */
function patternImage(name: string, colours: ThemeColours, repeats: Repeats): PatternImage | null {
  const match = /^(dots|rising|falling|plus|cross|hatch)-([a-z]+\d?)-(small|big)$/.exec(name);
  const shade = SHADES.find((each) => each === match?.[2]);
  if (match === null || shade === undefined) return null;
  const size = match[3] === 'big' ? 'big' : 'small';
  const mark = MARKS.find((each) => each === match[1]);
  if (mark !== undefined)
    return markImage(
      mark,
      size,
      parseHexColour(colourOf(colours, MARK_GROUNDS[mark].token)),
      repeats,
    );
  const colour = parseHexColour(colourOf(colours, MARK_TOKEN[shade]));
  return match[1] === 'dots'
    ? dotsImage(size, colour, repeats)
    : stripesImage(size, match[1] === 'rising', colour, repeats);
}
