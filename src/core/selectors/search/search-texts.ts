import { projectsOf } from '../../domain/projects.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Project } from '../../domain/project.ts';
import { foldedTexts, type FoldedTexts, type SearchedTexts } from './folded-texts.ts';
import {
  allRecords,
  frameworkFields,
  projectFields,
  recordFields,
  type AnyRecord,
  type SearchField,
} from './search-fields.ts';
import { bodyNaming, projectNaming, recordNaming, type Naming } from './search-naming.ts';
import { searchedOptions } from './searched-options.ts';

/**
 * What is searched of a dataset, folded, in its order: plain data, the same for every language,
 * filter and view.
 */
export interface SearchTexts {
  readonly projects: FoldedTexts;
  readonly bodies: FoldedTexts;
  /** Frameworks, then other records. */
  readonly records: FoldedTexts;
}

/** Folds every text of a dataset. O(letters): the dearest part of a search. */
export function searchTexts(dataset: Dataset): SearchTexts {
  const fieldsAt = searchedFields(dataset);
  return {
    projects: foldedTexts(
      projectsOf(dataset).map((project, position) =>
        searchedTexts(projectNaming(project), fieldsAt(project, position)),
      ),
    ),
    bodies: foldedTexts(dataset.organisations.map((body) => searchedTexts(bodyNaming(body), []))),
    records: foldedTexts(
      allRecords(dataset).map((of) => searchedTexts(recordNaming(of), fieldsOfRecord(of))),
    ),
  };
}

const searchedTexts = (naming: Naming, fields: readonly SearchField[]): SearchedTexts => ({
  ...naming,
  texts: fields.map(({ text }) => text),
});

/** The texts of a project, by its position, beside its names. */
export function searchedFields(
  dataset: Dataset,
): (project: Project, position: number) => readonly SearchField[] {
  const optionsAt = searchedOptions(dataset);
  return (project, position) => [...projectFields(project), ...optionsAt(position)];
}

export const fieldsOfRecord = (of: AnyRecord): readonly SearchField[] =>
  'framework' in of ? frameworkFields(of.framework) : recordFields(of.record);
