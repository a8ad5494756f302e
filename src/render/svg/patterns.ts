import type { Shade } from '../../core/scene/map/class-breaks.ts';
import { MARK_SIZES, MARKS, PATTERNS, type Mark } from '../../core/scene/map/palette.ts';

/**
 * `dots`: at least one more project possible; `rising` and `falling`: stripes of a cross-border
 * area; the marks of a comparison.
 */
export type PatternKind = 'dots' | 'rising' | 'falling' | Mark;

export type PatternSize = 'small' | 'big';

/** The size of dots and stripes at a zoom. */
export const patternSize = (zoom: number): PatternSize =>
  zoom >= PATTERNS.bigFromZoom ? 'big' : 'small';

/** Id of a pattern; the prefix tells several drawings of one page apart. */
export const patternId = (prefix: string, kind: PatternKind, ground: Shade): string =>
  `${prefix}-${kind}-${ground}`;

/**
 * The definition of a pattern, coloured by the class of its ground (`map-dot-n2`, `map-stripe-n2`).
 * All start at the origin of the drawing, and stripes have half the tile of dots: a dot is always
 * midway between stripes, and stripes of both directions cross at the middles of edges.
 */
export function patternDefinition(
  prefix: string,
  kind: PatternKind,
  ground: Shade,
  size: PatternSize,
): string {
  const mark = MARKS.find((each) => each === kind);
  const { tile } =
    mark !== undefined
      ? MARK_SIZES[mark][size]
      : kind === 'dots'
        ? PATTERNS.dots[size]
        : PATTERNS.stripes[size];
  const marks =
    mark !== undefined
      ? markPath(mark, size)
      : kind === 'dots'
        ? dots(size, ground)
        : stripes(size, kind === 'rising', ground);
  return `<pattern id="${patternId(prefix, kind, ground)}" width="${String(tile)}" height="${String(tile)}" patternUnits="userSpaceOnUse">${marks}</pattern>`;
}

/**
 * Two discs at ¼,¼ and ¾,¾ of the tile: no edge of it cuts them, where some programs leave a gap.
 */
function dots(size: PatternSize, ground: Shade): string {
  const { tile, radius } = PATTERNS.dots[size];
  const [near, far] = [tile / 4, (tile * 3) / 4];
  const disc = (x: number, y: number): string =>
    `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}"/>`;
  return `<g class="map-dot-${ground}">${disc(near, near)}${disc(far, far)}</g>`;
}

/**
 * From the middle of each edge to that of the next: two lines, drawn on beyond the tile so that
 * they are cut there and not ended.
 */
function stripes(size: PatternSize, rising: boolean, ground: Shade): string {
  const { tile, width } = PATTERNS.stripes[size];
  const [middle, over] = [tile / 2, tile / 4];
  const lines = [0, 1].map((side) => {
    const [left, right] = [side * middle - over, side * middle + middle + over];
    const yAt = (x: number): number =>
      rising ? middle + side * tile - x : x + middle - side * tile;
    return `M${String(left)} ${String(yAt(left))} ${String(right)} ${String(yAt(right))}`;
  });
  return `<path class="map-stripe-${ground}" stroke-width="${String(width)}" d="${lines.join('')}"/>`;
}

/** Crosses at ¾,¼ and ¼,¾ of the tile, midway between the dots; or a line down its middle. */
function markPath(mark: Mark, size: PatternSize): string {
  const { tile, arm, width } = MARK_SIZES[mark][size];
  const data =
    mark === 'hatch'
      ? `M${String(tile / 2)} 0v${String(tile)}`
      : [[(tile * 3) / 4, tile / 4] as const, [tile / 4, (tile * 3) / 4] as const]
          .map(([x, y]) => crossPath(mark, x, y, arm))
          .join('');
  return `<path class="map-mark-${mark}" stroke-width="${String(width)}" d="${data}"/>`;
}

function crossPath(mark: Exclude<Mark, 'hatch'>, x: number, y: number, arm: number): string {
  const reach = mark === 'plus' ? arm : Math.round((arm / Math.SQRT2) * 100) / 100;
  const [left, top, whole] = [x - reach, y - reach, 2 * reach].map(String);
  return mark === 'plus'
    ? `M${String(left)} ${String(y)}h${String(whole)}M${String(x)} ${String(top)}v${String(whole)}`
    : `M${String(left)} ${String(top)}l${String(whole)} ${String(whole)}m0 -${String(whole)}l-${String(whole)} ${String(whole)}`;
}
