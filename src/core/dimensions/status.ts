import { wordValue, type Dimension } from './dimension.ts';

/** The stage that a project has reached, as its source codes it. */
export const status: Dimension<'status'> = {
  id: 'status',
  field: 'status',
  valuesIn: () => (project) => (project.status === undefined ? [] : [wordValue(project.status)]),
};
