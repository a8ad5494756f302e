import type { AreaId, Position } from '../../domain/area.ts';
import type { Boundary } from './boundaries.ts';

/**
 * The outline of a set of places as closed rings, from boundaries known already: those with exactly one side in the set, joined
 * where they end. Costs O(boundaries), for only their ends are looked at. Fill with the even-odd rule.
 */
export function dissolved(
  boundaries: readonly Boundary[],
  inSet: (place: AreaId) => boolean,
): readonly (readonly Position[])[] {
  const rings: (readonly Position[])[] = [];
  const byStart = new Map<string, (readonly Position[])[]>();
  for (const { places, lines } of boundaries) {
    const [own, other] = places;
    const first = inSet(own);
    if (first === (other !== undefined && inSet(other))) continue;
    for (const line of lines) {
      // Boundaries run along the ring of their first place: turned round, along that of the second.
      const along = first ? line : line.toReversed();
      const start = keyOf(along[0]);
      if (start === keyOf(along.at(-1))) rings.push(along);
      else byStart.set(start, [...(byStart.get(start) ?? []), along]);
    }
  }
  for (const [start, waiting] of byStart) {
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      const ring = [...line];
      for (let end = keyOf(ring.at(-1)); end !== start; end = keyOf(ring.at(-1))) {
        const next = byStart.get(end)?.pop();
        if (next === undefined) break;
        ring.push(...next.slice(1));
      }
      rings.push(ring);
    }
  }
  return rings;
}

const keyOf = (position: Position | undefined): string =>
  position === undefined ? '' : `${String(position[0])},${String(position[1])}`;
