import { createLazyPart } from '../../browser/lazy-part.ts';

/** What finds and lists: the field can be typed in before it is there. */
export const searchPart = createLazyPart('search-list', () => import('./search-list.tsx'));

export type SearchPart = Awaited<ReturnType<typeof searchPart.load>>;
