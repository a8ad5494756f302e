import type { AreaId } from '../../../core/domain/area.ts';
import type { Gazetteer } from '../../../core/domain/gazetteer.ts';
import type { Boundary } from '../../../core/scene/geometry/boundaries.ts';
import type { LeafPaint } from '../../../core/scene/map/leaf-paint.ts';
import type { MapScene } from '../../../core/scene/map/map-scene.ts';
import { groundToken, SHADES } from '../../../core/scene/map/palette.ts';
import { lineKindsOf, PATTERN_KINDS, type LineKind } from '../../svg/grounds.ts';
import type { GroundPattern } from './pattern-tiles.ts';
import type { WorldShapes } from '../world-shapes.ts';

/** What of a scene is drawn alike: grounds by their tokens, patterns by their keys, lines by their kinds. */
export interface GroundGroups {
  readonly ofArea: (area: AreaId) => readonly string[];
  readonly ofBoundary: (places: Boundary['places']) => LineKind | null;
}

export function groundGroups(
  scene: MapScene,
  gazetteer: Gazetteer,
  world: WorldShapes,
  zoom: number,
): GroundGroups {
  const partners = new Set((scene.added?.partners ?? []).flatMap((area) => world.leavesOf(area)));
  const side = new Set(scene.partnerSide);
  return {
    ofArea: (area) => {
      const paint = scene.paint.get(area);
      const shade = paint?.shade ?? 'land';
      const groups = [shade === 'land' && side.has(area) ? '--union' : groundToken(shade)];
      if (partners.has(area)) groups.push('--add-soft');
      if (paint !== undefined)
        for (const kind of patternsOf(paint)) groups.push(patternKey({ kind, ground: shade }));
      return groups;
    },
    ofBoundary: lineKindsOf(scene, gazetteer, zoom),
  };
}

/** From land upwards. */
export const GROUND_ORDER: readonly string[] = [
  groundToken('land'),
  '--union',
  ...SHADES.filter((shade) => shade !== 'land').map(groundToken),
  '--add-soft',
];

/** Patterns with the names of their groups, in the order of drawing. */
export const PATTERN_ORDER: readonly (readonly [string, GroundPattern])[] = PATTERN_KINDS.flatMap(
  (kind) => SHADES.map((ground) => [patternKey({ kind, ground }), { kind, ground }] as const),
);

function patternKey({ kind, ground }: GroundPattern): string {
  return `${kind} ${ground}`;
}

const patternsOf = ({ dots, stripes, mark }: LeafPaint): readonly GroundPattern['kind'][] => [
  ...(dots ? (['dots'] as const) : []),
  ...(stripes.rising ? (['rising'] as const) : []),
  ...(stripes.falling ? (['falling'] as const) : []),
  ...(mark === null ? [] : [mark]),
];
