import { findRecord } from '../records/records.ts';
import { bodyById } from '../../domain/by-id.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { SEARCH_KINDS, type SearchGroup, type SearchHit, type SearchResult } from './search.ts';

/**
 * What the page answers, and after it in each group what only other sources name: the page's hits
 * keep their reasons and their order. `added` is the answer of the dataset with what they add;
 * `page` is the dataset without.
 */
export function withAddedHits(
  result: SearchResult,
  added: SearchResult,
  page: Dataset,
): SearchResult {
  const further = new Map(
    added.groups.map(({ kind, hits }) => [kind, hits.filter((hit) => !isOfPage(hit, page))]),
  );
  const kinds = new Set([...result.groups.map(({ kind }) => kind), ...SEARCH_KINDS]);
  const groups = [...kinds].flatMap((kind): SearchGroup[] => {
    const own = result.groups.find((group) => group.kind === kind);
    const hits = [...(own?.hits ?? []), ...(further.get(kind) ?? [])];
    return hits.length === 0
      ? []
      : [{ kind, hits, count: (own?.count ?? 0) + (further.get(kind)?.length ?? 0) }];
  });
  return groups.length === 0 ? result : { groups, spellings: [] };
}

/** Whether the page itself knows what was found; of places it knows all that the map has. */
export function isOfPage(hit: Pick<SearchHit, 'kind' | 'id'>, dataset: Dataset): boolean {
  switch (hit.kind) {
    case 'period':
    case 'place':
    case 'border':
      return true;
    case 'project':
      return projectsOf(dataset).byId(hit.id) !== undefined;
    case 'body':
      return bodyById(dataset, hit.id) !== undefined;
    case 'record':
      return findRecord(dataset, hit.id) !== null;
  }
}
