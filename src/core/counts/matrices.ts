import { sizeOfBits } from '../domain/project-set.ts';
import { activityMatrix, type ActivityMatrix } from './activity-matrix.ts';
import type { CountedMatter } from './counted-matter.ts';
import type { MadeMonths } from './counted-months.ts';
import { bitsBetween } from './followed-bits.ts';

/** So many matrices of some projects are kept, beside that of all. */
const MOST_KEPT = 3;

/** The matrix of some projects, by their bits; of all where there are none. */
export type Matrices = (bits: Uint32Array | null) => ActivityMatrix;

/**
 * Matrices of the same matter for whichever projects count. One that counted others before is
 * moved: the one that has fewest to take in and leave out. So none is kept by who asks: it says
 * what was asked for until another one is. `made` are the months of all, where they are known.
 */
export function createMatrices(matter: CountedMatter, made: MadeMonths | null = null): Matrices {
  let whole: ActivityMatrix | null = null;
  const kept: { bits: Uint32Array; readonly matrix: ActivityMatrix }[] = [];
  return (bits) => {
    if (bits === null) {
      whole ??= activityMatrix(matter, null, made);
      return whole;
    }
    const same = kept.find((one) => one.bits === bits);
    if (same !== undefined) return same.matrix;
    const nearest = kept
      .map((one) => ({ one, distance: bitsBetween(one.bits, bits) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (nearest === undefined || (kept.length < MOST_KEPT && nearest.distance > sizeOfBits(bits))) {
      const matrix = activityMatrix(matter, bits);
      kept.push({ bits, matrix });
      return matrix;
    }
    nearest.one.bits = bits;
    nearest.one.matrix.moveTo(bits);
    return nearest.one.matrix;
  };
}
