/**
 * The mark of tests that only `npm run test:all` runs: those that look at one more theme or width of what `npm test` has looked at.
 */
export const longIf = (long: boolean): { readonly tag: string[] } => ({ tag: long ? ['@long'] : [] });
