import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { PathKind } from '../../domain/ways/reach-ways.ts';

/**
 * The kinds of ways on which a project (by its position) reaches any of some countries or units,
 * each once, the commonest first.
 */
export function waysTo(
  { dataset, reach: { ways } }: Atlas,
  index: number,
  places: readonly AreaId[],
): readonly PathKind[] {
  const named = new Set(
    projectsOf(dataset)
      .at(index)
      ?.targets.flatMap(({ role, area }) => (role === 'recipient' ? area : [])),
  );
  const numbers = new Map<PathKind, number>();
  for (const place of places) {
    const leading = ways.touching(place).filter((via) => named.has(via));
    for (const kind of new Set(leading.map((via) => ways.wayTo(place, via).kind)))
      numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  }
  return [...numbers].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
