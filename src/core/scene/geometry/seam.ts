import type { Position } from '../../domain/area.ts';
import type { Line } from './area-topology.ts';

/**
 * Whether an edge runs along 180°, where shapes are cut (RFC 7946 §3.1.9): it is no coast and no
 * border.
 */
const isCut = ([from]: Position, [to]: Position): boolean => Math.abs(from) === 180 && from === to;

/**
 * Lines without what runs along 180°; the same lines where nothing does. Fills keep it: their rings
 * have to close.
 */
export function withoutSeam(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.some((point, i) => isCut(line[i - 1] ?? [0, 0], point))))
    return lines;
  return lines.flatMap((line) => {
    const stretches: Position[][] = [];
    line.forEach((point, i) => {
      const before = line[i - 1];
      const open = stretches.at(-1);
      if (open === undefined || before === undefined || isCut(before, point))
        stretches.push([point]);
      else open.push(point);
    });
    return stretches.filter(({ length }) => length > 1);
  });
}
