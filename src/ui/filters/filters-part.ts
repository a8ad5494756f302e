import { createLazyPart } from '../../browser/lazy-part.ts';

/** What opens from the filter bar. */
export const filtersPart = createLazyPart('opened-filters', () => import('./opened-filters.ts'));

export const FILTER_PARTS = [filtersPart];
