import type { Shade } from '../scene/class-breaks.ts';
import { MARK_SIZES, MARKS, PATTERNS, type Mark } from '../scene/palette.ts';

/** `dots`: at least one more project possible; `rising` and `falling`: stripes of a cross-border area; the marks of a comparison. */
export type PatternKind = 'dots' | 'rising' | 'falling' | Mark;

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
  const mark = MARKS.find((known) => known === kind);
  const { tile } = mark !== undefined ? MARK_SIZES[mark][size] : kind === 'dots' ? PATTERNS.dots[size] : PATTERNS.stripes[size];
  const marks = mark !== undefined ? markPath(mark, size) : kind === 'dots' ? dots(size, ground) : stripes(size, kind === 'rising', ground);
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
function stripes(size: PatternSize, rising: boolean, ground: Shade): string {
  const { tile, width } = PATTERNS.stripes[size];
  const over = tile / 4;
  const diagonals = [-1, 0, 1].map((neighbour) => {
    const [left, right] = [Math.max(neighbour, 0) * tile - over, Math.min(neighbour + 1, 1) * tile + over];
    const yAt = (x: number): number => (rising ? (neighbour + 1) * tile - x : x - neighbour * tile);
    return `M${String(left)} ${String(yAt(left))} ${String(right)} ${String(yAt(right))}`;
  });
  return `<path class="map-stripe-${ground}" stroke-width="${String(width)}" d="${diagonals.join('')}"/>`;
}

/** Crosses at ¾,0 (cut by the tile's edge, so there twice) and ¼,½ of the tile, midway between the dots; or a line down its middle. */
function markPath(mark: Mark, size: PatternSize): string {
  const { tile, arm, width } = MARK_SIZES[mark][size];
  const data =
    mark === 'hatch'
      ? `M${String(tile / 2)} 0v${String(tile)}`
      : [[(tile * 3) / 4, 0] as const, [(tile * 3) / 4, tile] as const, [tile / 4, tile / 2] as const].map(([x, y]) => crossPath(mark, x, y, arm)).join('');
  return `<path class="map-mark-${mark}" stroke-width="${String(width)}" d="${data}"/>`;
}

function crossPath(mark: Exclude<Mark, 'hatch'>, x: number, y: number, arm: number): string {
  const reach = mark === 'plus' ? arm : Math.round((arm / Math.SQRT2) * 100) / 100;
  const [left, top, whole] = [x - reach, y - reach, 2 * reach].map(String);
  return mark === 'plus' ? `M${String(left)} ${String(y)}h${String(whole)}M${String(x)} ${String(top)}v${String(whole)}` : `M${String(left)} ${String(top)}l${String(whole)} ${String(whole)}m0 -${String(whole)}l-${String(whole)} ${String(whole)}`;
}
