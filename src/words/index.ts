import type { Catalogue } from './en/catalogue.ts';

/** A language that the atlas speaks. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  /** Its catalogue is a chunk of its own. */
  readonly load: () => Promise<Catalogue>;
}

/** The first is spoken where the reader knows none of them, and by the page as it is built. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { code: 'en', name: 'English', load: async () => (await import('./en/catalogue.ts')).en },
];
