import { createLazyPart } from '../../../browser/lazy-part.ts';

/** The lists of many projects: the page as it was built may have few. */
export const periodTabs = createLazyPart('period-tabs', () => import('./period-tabs.tsx'));
