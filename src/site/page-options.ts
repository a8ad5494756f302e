import { readFileSync } from 'node:fs';

/** What a site chooses for its pages. */
export interface PageOptions {
  /** Lines of a list of links: views that have a page beside those of `default`. */
  readonly views: 'default' | 'none' | readonly string[];
  /**
   * The public address of the site, ending in `/`; null where it isn't known: then previews get
   * relative addresses.
   */
  readonly site: string | null;
}

/**
 * Reads ATLAS_SITE, an address, and ATLAS_VIEWS, `none` or the path of a list. Throws an Error that
 * says what is wrong with them, or that of the file system.
 */
export const readPageOptions = ({
  ATLAS_SITE: site = '',
  ATLAS_VIEWS: views = '',
}: Readonly<Record<string, string | undefined>>): PageOptions => ({
  views:
    views === ''
      ? 'default'
      : views === 'none'
        ? 'none'
        : readFileSync(views, 'utf8').split(/\r?\n/),
  site: site === '' ? null : siteAddress(site),
});

/** A public address of a folder, with its last slash. */
function siteAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (
    address === null ||
    !/^https?:$/.test(address.protocol) ||
    address.search !== '' ||
    address.hash !== ''
  ) {
    throw new Error(
      `ATLAS_SITE isn’t the address of a folder on the web, like https://example.org/atlas/: ${text}`,
    );
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
