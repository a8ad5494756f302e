/**
 * How classes of style modules are named: in the scripts, in the styles and in the page as it was
 * built, which are made in runs of their own.
 */
export const CLASS_NAMES = { generateScopedName: '_[hash:base64:5]' } as const;
