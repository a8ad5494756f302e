import { folded } from './folded.ts';

/**
 * A name without what doesn't make it another: case, accents, runs of spaces. Equal ones are the
 * same name.
 */
export const sameName = (name: string): string => folded(name).replaceAll(/\s+/g, ' ').trim();
