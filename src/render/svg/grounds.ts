import type { AreaId } from '../../core/domain/area.ts';
import type { Gazetteer } from '../../core/domain/gazetteer.ts';
import type { Boundary } from '../../core/scene/geometry/boundaries.ts';
import type { Shade } from '../../core/scene/map/class-breaks.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import type { LeafPaint } from '../../core/scene/map/leaf-paint.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { MARKS, SHADES } from '../../core/scene/map/palette.ts';
import type { PatternKind } from './patterns.ts';

/** Places of one colour: drawn as one shape. */
export interface Ground {
  readonly ground: Shade | 'union';
  readonly places: ReadonlySet<AreaId>;
}

/** Places under one pattern on one ground. */
export interface PatternedGround {
  readonly kind: PatternKind;
  readonly ground: Shade;
  readonly places: ReadonlySet<AreaId>;
}

/** In the order of drawing: patterns cross each other. */
export const PATTERN_KINDS: readonly PatternKind[] = ['dots', 'rising', 'falling', ...MARKS];

/** The colours and patterns that occur in a scene, from land upwards, with their places. */
export function groundsOf(
  scene: MapScene,
  places: readonly AreaId[],
): { readonly grounds: readonly Ground[]; readonly patterns: readonly PatternedGround[] } {
  const side = new Set(scene.partnerSide);
  const groundOf = (place: AreaId): Ground['ground'] => {
    const shade = scene.paint.get(place)?.shade ?? 'land';
    return shade === 'land' && side.has(place) ? 'union' : shade;
  };
  const [land = 'land', ...shades] = SHADES;
  const grounds = [land, 'union' as const, ...shades].map((ground) => ({
    ground,
    places: new Set(places.filter((place) => groundOf(place) === ground)),
  }));
  const patterns = PATTERN_KINDS.flatMap((kind) =>
    SHADES.map((ground) => ({
      kind,
      ground,
      places: new Set(
        [...scene.paint]
          .filter(([, paint]) => paint.shade === ground && hasPattern(paint, kind))
          .map(([place]) => place),
      ),
    })),
  );
  return {
    grounds: grounds.filter((ground) => ground.places.size > 0),
    patterns: patterns.filter((pattern) => pattern.places.size > 0),
  };
}

const hasPattern = ({ dots, stripes, mark }: LeafPaint, kind: PatternKind): boolean => {
  if (kind === 'dots') return dots;
  return kind === 'rising' || kind === 'falling' ? stripes[kind] : mark === kind;
};

/**
 * Kinds of lines in the order of drawing: between what isn't reached, between what is, and round
 * all that is.
 */
export const LINE_CLASSES = [
  'land-border',
  'quiet-unit-line',
  'unit-line',
  'country-line',
  'edge',
] as const;
export type LineKind = (typeof LINE_CLASSES)[number];

/** The boundaries that are drawn in a scene. */
export function lineKinds(
  scene: MapScene,
  boundaries: readonly Boundary[],
  gazetteer: Gazetteer,
  zoom: number,
): ReadonlyMap<LineKind, Boundary['lines']> {
  const kindOf = lineKindsOf(scene, gazetteer, zoom);
  const kinds = new Map<LineKind, Boundary['lines']>();
  for (const { places, lines } of boundaries) {
    const kind = kindOf(places);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), ...lines]);
  }
  return kinds;
}

/**
 * Of which kind the boundary between some places is in a scene; null where none is drawn. Unit
 * lines begin at the zoom from which the map speaks of units.
 */
export function lineKindsOf(
  scene: MapScene,
  gazetteer: Gazetteer,
  zoom: number,
): (places: Boundary['places']) => LineKind | null {
  const side = new Set(scene.partnerSide);
  /**
   * Ground of no country (the undetermined part of the Andean border) has no entry in the
   * gazetteer: it is its own.
   */
  const countryOf = (place: AreaId): AreaId =>
    gazetteer.find(place) === null ? place : (gazetteer.countryOf(place) ?? place);
  return ([a, b]) => {
    const reached = scene.paint.has(a);
    if (reached !== (b !== undefined && scene.paint.has(b))) return 'edge';
    if (b === undefined) return null;
    if (countryOf(a) === countryOf(b))
      return zoom < UNIT_ZOOM ? null : reached ? 'unit-line' : 'quiet-unit-line';
    // Sand is as dark as a light shade: states of the union are told apart by the lines of reached
    // countries.
    return reached || (side.has(a) && side.has(b)) ? 'country-line' : 'land-border';
  };
}
