import type { Shade } from '../scene/class-breaks.ts';
import { PATTERNS } from '../scene/palette.ts';

/** `dots`: at least one more project possible; `rising` and `falling`: stripes of a cross-border area. */
export type PatternKind = 'dots' | 'rising' | 'falling';

export type PatternSize = 'small' | 'big';

/** The size of dots and stripes at a zoom. */
export const patternSize = (zoom: number): PatternSize => (zoom >= PATTERNS.bigFromZoom ? 'big' : 'small');

/** Id of a pattern; the prefix tells several drawings of one page apart. */
export const patternId = (prefix: string, kind: PatternKind, ground: Shade): string => `${prefix}-${kind}-${ground}`;

/**
 * The definition of a pattern, coloured by the class of its ground (`map-dot-n2`, `map-stripe-n2`). All start at the origin of the drawing, and
 * stripes have half the tile of dots: a dot is always midway between stripes, and stripes of both directions cross at 0,0.
 */
export function patternDefinition(prefix: string, kind: PatternKind, ground: Shade, size: PatternSize): string {
  const { tile } = kind === 'dots' ? PATTERNS.dots[size] : PATTERNS.stripes[size];
  const marks = kind === 'dots' ? dots(size, ground) : stripes(size, kind, ground);
  return `<pattern id="${patternId(prefix, kind, ground)}" width="${String(tile)}" height="${String(tile)}" patternUnits="userSpaceOnUse">${marks}</pattern>`;
}

/** Two discs at ¼,0 and ¾,½ of the tile; the first is cut by the tile's edge, so it stands there twice. */
function dots(size: PatternSize, ground: Shade): string {
  const { tile, radius } = PATTERNS.dots[size];
  const [quarter, middle, far] = [tile / 4, tile / 2, (tile * 3) / 4];
  const disc = (x: number, y: number): string => `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}"/>`;
  return `<g class="map-dot-${ground}">${disc(quarter, 0)}${disc(quarter, tile)}${disc(far, middle)}</g>`;
}

/** The diagonal of the tile, and those of its neighbours, which reach into two corners by half a stripe. */
function stripes(size: PatternSize, kind: 'rising' | 'falling', ground: Shade): string {
  const { tile, width } = PATTERNS.stripes[size];
  const over = tile / 4;
  const diagonals = [-1, 0, 1].map((neighbour) => {
    const [left, right] = [Math.max(neighbour, 0) * tile - over, Math.min(neighbour + 1, 1) * tile + over];
    const yAt = (x: number): number => (kind === 'rising' ? (neighbour + 1) * tile - x : x - neighbour * tile);
    return `M${String(left)} ${String(yAt(left))} ${String(right)} ${String(yAt(right))}`;
  });
  return `<path class="map-stripe-${ground}" stroke-width="${String(width)}" d="${diagonals.join('')}"/>`;
}
