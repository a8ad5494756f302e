import { activityMatrix, type ActivityMatrix, type CountedMatter } from './activity-matrix.ts';

/** So many matrices of some projects are kept, beside that of all. */
const MOST_KEPT = 3;

/** The matrix of some projects, by their marks; of all where there are none. */
export type Matrices = (marks: Uint8Array | null) => ActivityMatrix;

/**
 * Matrices of the same matter for whichever projects count. One that counted others before is
 * moved: the one that has fewest to take in and leave out. So none is kept by who asks: it says
 * what was asked for until another one is.
 */
export function createMatrices(matter: CountedMatter): Matrices {
  let whole: ActivityMatrix | null = null;
  const kept: { marks: Uint8Array; readonly matrix: ActivityMatrix }[] = [];
  return (marks) => {
    if (marks === null) {
      whole ??= activityMatrix(matter, null);
      return whole;
    }
    const same = kept.find((one) => one.marks === marks);
    if (same !== undefined) return same.matrix;
    const nearest = kept
      .map((one) => ({ one, distance: distanceBetween(one.marks, marks) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (nearest === undefined || (kept.length < MOST_KEPT && nearest.distance > sizeOf(marks))) {
      const matrix = activityMatrix(matter, marks);
      kept.push({ marks, matrix });
      return matrix;
    }
    nearest.one.marks = marks;
    nearest.one.matrix.moveTo(marks);
    return nearest.one.matrix;
  };
}

function distanceBetween(one: Uint8Array, other: Uint8Array): number {
  let distance = 0;
  for (let position = 0; position < one.length; position += 1)
    distance += (one[position] ?? 0) ^ (other[position] ?? 0);
  return distance;
}

function sizeOf(marks: Uint8Array): number {
  let size = 0;
  for (const mark of marks) size += mark;
  return size;
}
