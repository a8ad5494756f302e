import { createLazyPart } from '../../../browser/lazy-part.ts';

/** Cards of source marks, and what they hold. */
export const sourceCard = createLazyPart('source-card', () => import('./source-card.tsx'));

export type SourceCardCode = Awaited<ReturnType<typeof sourceCard.load>>;
