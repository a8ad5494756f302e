import { createLazyPart } from '../../../browser/lazy-part.ts';

/** What cards of source marks hold. */
export const sourceCard = createLazyPart('source-card', () => import('./source-card.tsx'));
