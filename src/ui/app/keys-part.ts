import { createLazyPart } from '../../browser/lazy-part.ts';

export const keysDialog = createLazyPart('keys-dialog', () => import('./keys-dialog.tsx'));
