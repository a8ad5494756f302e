/** More than the members of sets are large: a set is a path whose steps are its members. */
const MOST_MEMBERS = 2 ** 24;

/**
 * Numbers sets of whole numbers from 0, in the order in which they first come; `take` is given each
 * new one, ascending. The members that are handed over, in any order and more than once, are sorted
 * where they are.
 */
export function numberedSets(
  take: (set: readonly number[]) => void,
): (members: number[]) => number {
  const steps = new Map<number, number>();
  const numbers: number[] = [];
  let count = 0;
  return (members) => {
    if (members.length > 1) members.sort((a, b) => a - b);
    let reached = 0;
    let before = -1;
    for (const member of members) {
      if (member === before) continue;
      before = member;
      const step = reached * MOST_MEMBERS + member;
      const next = steps.get(step) ?? steps.size + 1;
      steps.set(step, next);
      reached = next;
    }
    const known = numbers[reached];
    if (known !== undefined) return known;
    const number = count;
    count += 1;
    numbers[reached] = number;
    take([...new Set(members)]);
    return number;
  };
}
