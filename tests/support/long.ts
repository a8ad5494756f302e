/**
 * The mark of tests that `npm test` runs on the drawn map alone, and `npm run test:all` with WebGL
 * too, which costs half a minute without a graphics card.
 */
export const LONG_ON_WEBGL: { readonly tag: string[] } = { tag: ['@webgl-long'] };

/**
 * The mark of tests that only `npm run test:all` runs: those that look at one more theme or width
 * of what `npm test` has looked at.
 */
export const longIf = (long: boolean): { readonly tag: string[] } => ({
  tag: long ? ['@long'] : [],
});
