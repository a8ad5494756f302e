/** Some projects of a dataset, by their positions. */
export interface ProjectSet extends Iterable<number> {
  readonly size: number;
  readonly has: (position: number) => boolean;
}

/** A set as a byte for each project of a dataset: 1 for those in it. */
export interface MarkedProjects extends ProjectSet {
  readonly marks: Uint8Array;
}

/** The bytes are the set: nobody may change them after. */
export function markedProjects(marks: Uint8Array): MarkedProjects {
  let size = 0;
  for (const mark of marks) size += mark;
  return {
    marks,
    size,
    has: (position) => marks[position] === 1,
    *[Symbol.iterator]() {
      for (const [position, mark] of marks.entries()) if (mark === 1) yield position;
    },
  };
}

const isMarked = (set: ProjectSet): set is MarkedProjects => 'marks' in set;

/** The bytes of any set, of a dataset of `count` projects. */
export function marksOf(set: ProjectSet, count: number): Uint8Array {
  if (isMarked(set)) return set.marks;
  const marks = new Uint8Array(count);
  for (const position of set) marks[position] = 1;
  return marks;
}
