import type { Dataset } from '../../domain/dataset.ts';
import { projectPosition } from '../../domain/project-positions.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** Whether a dataset has the project, body or record that a view has open; true where none is. */
export function holdsOpen(
  { projects, organisations, frameworks, records }: Dataset,
  { project, body, record }: Pick<ViewState, 'project' | 'body' | 'record'>,
): boolean {
  if (project !== null) return projectPosition(projects, project) !== -1;
  if (body !== null) return organisations.some(({ id }) => id === body);
  return record === null || [...frameworks, ...records].some(({ id }) => id === record);
}
