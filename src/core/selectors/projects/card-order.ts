import type { Atlas } from '../../domain/atlas.ts';
import type { SeenProject } from './seen-projects.ts';

/**
 * A list as its cards stand: certain ones first, then the others; each by its earliest start, then
 * as in the dataset.
 */
export const cardOrder = <Listed extends Pick<SeenProject, 'index' | 'certainty'>>(
  atlas: Atlas,
  listed: readonly Listed[],
): readonly Listed[] => {
  const rank = ({ certainty }: Listed): number => (certainty === 'certain' ? 0 : 1);
  const start = ({ index }: Listed): number => atlas.bounds[index]?.earliestStart ?? Infinity;
  return listed.toSorted((a, b) => rank(a) - rank(b) || start(a) - start(b) || a.index - b.index);
};
