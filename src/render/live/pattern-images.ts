import { MARK_SIZES, PATTERNS, type Mark } from '../../core/scene/map/palette.ts';

/** A picture for the map: RGBA, rows from the top, colours not multiplied by alpha. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** Pixels of a picture for each pixel of the map, where no other density is asked for. */
export const PIXEL_RATIO = 2;

type Size = 'small' | 'big';

/** How often a pattern stands in its picture, along each edge. */
export type Repeats = 1 | 2;

/**
 * The map stretches patterns with the zoom, up to twice their size before the next level: from
 * halfway on a picture that holds them twice keeps them at about the size that they are meant to
 * have.
 */
export const repeatsAt = (zoom: number): Repeats => (zoom - Math.floor(zoom) < 0.5 ? 1 : 2);

/**
 * Two discs on a square tile, at ¼,¼ and ¾,¾: clear of its edges, and midway between stripes of the
 * same origin.
 */
export function dotsImage(
  size: Size,
  colour: Rgb,
  repeats: Repeats = 1,
  density = PIXEL_RATIO,
): PatternImage {
  const { tile, radius } = PATTERNS.dots[size];
  const centres = [0.25, 0.75].map((share) => [share * tile, share * tile] as const);
  return image(
    { tile, colour, repeats, density },
    (x, y) => radius - Math.min(...centres.map(([cx, cy]) => Math.hypot(x - cx, y - cy))),
  );
}

/** Lines at 45°, rising or falling to the right, through the middles of the tile's edges. */
export function stripesImage(
  size: Size,
  rising: boolean,
  colour: Rgb,
  repeats: Repeats = 1,
  density = PIXEL_RATIO,
): PatternImage {
  const { tile, width } = PATTERNS.stripes[size];
  return image({ tile, colour, repeats, density }, (x, y) => {
    const along = ((((rising ? x + y : x - y) + tile / 2) % tile) + tile) % tile;
    const distance = Math.min(along, tile - along) / Math.SQRT2;
    return width / 2 - distance;
  });
}

/**
 * Crosses midway between the dots of the same origin, upright or turned; or upright lines in the
 * middle of the tile.
 */
export function markImage(
  mark: Mark,
  size: Size,
  colour: Rgb,
  repeats: Repeats = 1,
  density = PIXEL_RATIO,
): PatternImage {
  const { tile, arm, width } = MARK_SIZES[mark][size];
  if (mark === 'hatch')
    return image({ tile, colour, repeats, density }, (x) => width / 2 - Math.abs(x - tile / 2));
  const centres = [[0.75, 0.25] as const, [0.25, 0.75] as const].map(
    ([across, down]) => [across * tile, down * tile] as const,
  );
  const inside = (across: number, along: number): number =>
    Math.min(width / 2 - Math.abs(across), arm - Math.abs(along));
  return image({ tile, colour, repeats, density }, (x, y) =>
    Math.max(
      ...centres.map(([cx, cy]) => {
        const [dx, dy] =
          mark === 'plus'
            ? [x - cx, y - cy]
            : [(x - cx + y - cy) / Math.SQRT2, (x - cx - y + cy) / Math.SQRT2];
        return Math.max(inside(dx, dy), inside(dy, dx));
      }),
    ),
  );
}

interface Tile {
  /** Edge in pixels of the map. */
  readonly tile: number;
  readonly colour: Rgb;
  readonly repeats: Repeats;
  readonly density: number;
}

/**
 * Fills a tile from a signed distance in pixels of the map, positive inside, softened over one
 * pixel of the picture.
 */
function image(
  { tile, colour: [red, green, blue], repeats, density }: Tile,
  inside: (x: number, y: number) => number,
): PatternImage {
  const side = Math.round(tile * density);
  // A density that leaves no whole pixels is rounded, so that the tile meets itself.
  const ratio = side / tile;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const [x, y] = [
        (((column + 0.5) * repeats) / ratio) % tile,
        (((row + 0.5) * repeats) / ratio) % tile,
      ];
      const distance = (inside(x, y) * ratio) / repeats;
      const coverage = Math.min(Math.max(distance + 0.5, 0), 1);
      data.set([red, green, blue, Math.round(coverage * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}
