import { projectsOf } from '../../domain/projects.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Project } from '../../domain/project.ts';

/** How another project stands to one in time, or otherwise. */
export type RelationKind = 'before' | 'after' | 'related';

/** What a relation makes the other project, seen from the one that gives it. */
const FROM_HERE: Readonly<Record<string, RelationKind>> = {
  predecessor: 'before',
  successor: 'after',
};
const FROM_THERE: Readonly<Record<string, RelationKind>> = {
  predecessor: 'after',
  successor: 'before',
};

/**
 * The projects that stand in a relation to one, by either side's word, each once, in the order of
 * the dataset; by kind.
 */
export function relationsOf(
  dataset: Dataset,
  project: Project,
): ReadonlyMap<RelationKind, readonly Project[]> {
  const relations = new Map<RelationKind, Project[]>();
  for (const other of projectsOf(dataset)) {
    if (other.id === project.id) continue;
    const here = project.related.find((related) => related.project === other.id);
    const there = other.related.find((related) => related.project === project.id);
    if (here === undefined && there === undefined) continue;
    const kind =
      (here === undefined ? FROM_THERE[there?.type ?? ''] : FROM_HERE[here.type]) ?? 'related';
    relations.set(kind, [...(relations.get(kind) ?? []), other]);
  }
  return relations;
}
