import type { Subject } from '../../domain/addition.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { HeadingKind, HeadingOf } from '../projects/heading.ts';

/**
 * Of headings that other sources can speak of: what additions and conflicts are about; the list
 * «about» speaks of the dataset.
 */
const SUBJECTS: {
  readonly [Kind in HeadingKind]?: (page: HeadingOf<Kind>, whole: Dataset) => Subject;
} = {
  project: ({ project }) => ({ kind: 'project', id: project.id }),
  body: ({ body }) => ({ kind: 'organisation', id: body.id }),
  record: ({ id }, { frameworks }) => ({
    kind: frameworks.some((framework) => framework.id === id) ? 'framework' : 'record',
    id,
  }),
  place: ({ place }) => ({ kind: 'area', id: place }),
  about: (_, { info }) => ({ kind: 'dataset', id: info.id }),
};

/**
 * What additions and conflicts are about where something heads the panel; null for the projects of
 * a period and lists of them.
 */
export const headingSubject = <Kind extends HeadingKind>(
  page: HeadingOf<Kind>,
  whole: Dataset,
): Subject | null => SUBJECTS[page.kind]?.(page, whole) ?? null;
