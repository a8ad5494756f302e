/**
 * The mark of tests that only `npm run test:all` runs: those that look at one more theme or width
 * of what `npm test` has looked at, or at a rarer way of the live map, which costs half a minute
 * without a graphics card.
 */
export const longIf = (long: boolean): { readonly tag: string[] } => ({
  tag: long ? ['@long'] : [],
});
