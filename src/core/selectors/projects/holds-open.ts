import { findRecord } from '../records/records.ts';
import { bodyById } from '../../domain/by-id.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** Whether a dataset has the project, body or record that a view has open; true where none is. */
export function holdsOpen(
  dataset: Dataset,
  { project, body, record }: Pick<ViewState, 'project' | 'body' | 'record'>,
): boolean {
  if (project !== null) return projectsOf(dataset).byId(project) !== undefined;
  if (body !== null) return bodyById(dataset, body) !== undefined;
  return record === null || findRecord(dataset, record) !== null;
}
