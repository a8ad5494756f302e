import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { PathKind } from '../../domain/ways/reach-ways.ts';

/**
 * The kinds of ways on which a project (by its position) reaches any of some places, each once, the
 * commonest first.
 */
export function waysTo(
  atlas: Atlas,
  index: number,
  places: readonly AreaId[],
): readonly PathKind[] {
  const numbers = new Map<PathKind, number>();
  for (const place of places) {
    const paths = atlas.reach.at(place).find((reach) => reach.index === index)?.paths ?? [];
    for (const kind of new Set(paths.map((path) => path.kind)))
      numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  }
  return [...numbers].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
