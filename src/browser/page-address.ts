/**
 * Where this page lies: with its origin for whoever is sent a link, and without for links in the
 * page.
 */
export const pageAddress = (): { readonly whole: string; readonly inner: string } => ({
  whole: `${location.origin}${location.pathname}`,
  inner: location.pathname,
});
