import { and, number } from '../grammar.ts';
import type { ProjectStatus } from '../../../core/domain/project.ts';
import type { StatusCounts } from '../../../core/selectors/projects/told-status.ts';
import { projectPage } from './project-page.ts';

const be = (n: number): string => (n === 1 ? 'is' : 'are');

/** «1 of them is cancelled and 2 are suspended» */
const told = ({ counts }: StatusCounts): string =>
  and(
    counts.map(
      ({ status, count }, position) =>
        `${number(count)} ${position === 0 ? 'of them ' : ''}${be(count)} ${projectPage.status[status]}`,
    ),
  );

/** What is said of a status that the dates of a project don't tell. */
export const status = {
  /** Behind a name, and among its facts: «cancelled». */
  word: (of: ProjectStatus): string => projectPage.status[of],
  named: (name: string, of: ProjectStatus): string => `${name} (${projectPage.status[of]})`,
  /** In brackets behind the name of a lane, with another remark where there is one. */
  note: (notes: readonly string[]): string =>
    notes.length === 0
      ? ''
      : `(${notes.map((text) => text.replaceAll(/^\(|\)$/g, '')).join(', ')})`,
  /** Below a heading that counts them all the same. */
  sentence: (found: StatusCounts): string => {
    const { counts, of } = found;
    const [only] = counts;
    if (of === 1 && only !== undefined)
      return `It is ${projectPage.status[only.status]}; its dates are shown as the source gives them.`;
    const several = counts.reduce((sum, { count }) => sum + count, 0) > 1;
    return `${told(found)}; ${several ? 'their' : 'its'} dates are shown as the source gives them.`;
  },
  /** In a tooltip. */
  short: (found: StatusCounts): string => {
    const [only] = found.counts;
    return found.of === 1 && only !== undefined
      ? `It is ${projectPage.status[only.status]}`
      : told(found);
  },
};
