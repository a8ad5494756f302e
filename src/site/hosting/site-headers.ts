/**
 * What the page may load, as a host should send it: nothing from anywhere else, nothing inline. Any
 * page may hold it in a frame.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/**
 * What every answer of the site is sent with: the one list that the preview server and the files
 * for hosts are made from.
 */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A frame with `sandbox` has no origin, and reads scripts, letters and data with this alone. All
  // of them are public.
  'Access-Control-Allow-Origin': '*',
};

/**
 * Files below `assets/` have a hash of their content in their names; all others are asked after at
 * each visit.
 */
export const CACHING = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;

/** The headers of an answer by the path of its address. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...SITE_HEADERS,
  'Cache-Control': /(?:^|\/)assets\/[^/]+$/.test(path) ? CACHING.assets : CACHING.others,
});
