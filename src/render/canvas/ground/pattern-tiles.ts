import type { Shade } from '../../../core/scene/map/class-breaks.ts';
import {
  MARK_GROUNDS,
  MARK_TOKEN,
  MARKS,
  MARK_SIZES,
  PATTERNS,
  type Mark,
} from '../../../core/scene/map/palette.ts';
import type { Pixel } from '../../../core/scene/geometry/pixels.ts';
import {
  dotsImage,
  markImage,
  stripesImage,
  type PatternImage,
} from '../../live/pattern-images.ts';
import { colourOf, parseHexColour, type ThemeColours } from '../../live/theme-colours.ts';

/** A pattern on a ground. */
export interface GroundPattern {
  readonly kind: 'dots' | 'rising' | 'falling' | Mark;
  readonly ground: Shade;
}

/** Makes the patterns of a theme and a density, each once. */
export interface PatternTiles {
  /** The pattern as it is at a zoom, with a corner of its tile at a point in pixels of the screen. */
  readonly fill: (
    context: CanvasRenderingContext2D,
    pattern: GroundPattern,
    zoom: number,
    corner: Pixel,
  ) => CanvasPattern | string;
}

export function createPatternTiles(colours: ThemeColours, density: number): PatternTiles {
  const made = new Map<string, CanvasPattern | null>();
  return {
    fill: (context, { kind, ground }, zoom, [x, y]) => {
      const size = zoom >= PATTERNS.bigFromZoom ? 'big' : 'small';
      const key = `${kind} ${ground} ${size}`;
      const mark = MARKS.find((each) => each === kind) ?? null;
      const before = made.get(key);
      const pattern =
        before ?? patternOf(context, patternImage(kind, mark, ground, size, colours, density));
      made.set(key, pattern);
      if (pattern === null) return 'transparent';
      const { tile } =
        mark !== null
          ? MARK_SIZES[mark][size]
          : kind === 'dots'
            ? PATTERNS.dots[size]
            : PATTERNS.stripes[size];
      const factor = (tile * density) / Math.round(tile * density);
      pattern.setTransform({ a: factor, d: factor, e: x, f: y });
      return pattern;
    },
  };
}

function patternImage(
  kind: GroundPattern['kind'],
  mark: Mark | null,
  ground: Shade,
  size: 'small' | 'big',
  colours: ThemeColours,
  density: number,
): PatternImage {
  if (mark !== null) {
    const colour = parseHexColour(colourOf(colours, MARK_GROUNDS[mark].token));
    return markImage(mark, size, colour, 1, density);
  }
  const colour = parseHexColour(colourOf(colours, MARK_TOKEN[ground]));
  return kind === 'dots'
    ? dotsImage(size, colour, 1, density)
    : stripesImage(size, kind === 'rising', colour, 1, density);
}

function patternOf(
  context: CanvasRenderingContext2D,
  { width, height, data }: PatternImage,
): CanvasPattern | null {
  const tile = Object.assign(document.createElement('canvas'), { width, height });
  tile
    .getContext('2d', { willReadFrequently: true })
    ?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return context.createPattern(tile, 'repeat');
}
