import { numberedSets } from '../numbered-sets.ts';
import { RECIPIENT, WHOLE, type StoredProjects } from './stored-projects.ts';

type Targets = Pick<StoredProjects, 'targetsFrom' | 'targetAreas' | 'targetKinds'>;

/**
 * Projects that name the same areas as recipients to the same extent have the same number; numbers
 * count from 0 as they first come. O(targets).
 */
export function storedClasses({
  targetsFrom,
  targetAreas,
  targetKinds,
}: Targets): Pick<StoredProjects, 'classOf' | 'firstOfClass'> {
  const size = targetsFrom.length - 1;
  const classOf = new Int32Array(size);
  const firsts: number[] = [];
  let project = 0;
  const numberOf = numberedSets(() => firsts.push(project));
  const named: number[] = [];
  for (; project < size; project += 1) {
    named.length = 0;
    const end = targetsFrom[project + 1] ?? 0;
    for (let target = targetsFrom[project] ?? 0; target < end; target += 1) {
      const kind = targetKinds[target] ?? 0;
      if ((kind & RECIPIENT) !== 0)
        named.push(2 * (targetAreas[target] ?? 0) + ((kind & WHOLE) === 0 ? 0 : 1));
    }
    classOf[project] = numberOf(named);
  }
  return { classOf, firstOfClass: Uint32Array.from(firsts) };
}
