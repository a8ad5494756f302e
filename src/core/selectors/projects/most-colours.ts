/**
 * Up to so many projects each have a colour of their own, `--p1` to `--p8`; more could not be told
 * apart, and share one.
 */
export const MOST_COLOURS = 8;
