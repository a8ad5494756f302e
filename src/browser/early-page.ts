/**
 * The atlas has taken the place of the page as it was built: what public/early.js marked and said
 * of that holds no more.
 */
export function endEarlyPage({ documentElement: { dataset }, body }: Document): void {
  dataset['started'] = '';
  dataset['scripts'] = '';
  delete dataset['opening'];
  delete dataset['failed'];
  // That the stylesheet is missing is as true as before.
  body
    .querySelector(':scope > section.start:not([data-cause="style"], [data-cause="slowStyle"])')
    ?.remove();
}

/**
 * The plain page that says most of what the link asks for, as public/early.js found it; null where
 * the site has none.
 */
export interface PlainPage {
  readonly kind: 'project' | 'area' | 'all';
  readonly href: string;
}

export function plainPage({ documentElement: { dataset } }: Document): PlainPage | null {
  const { plain: kind, plainPage: href } = dataset;
  return href !== undefined && (kind === 'project' || kind === 'area' || kind === 'all')
    ? { kind, href }
    : null;
}

/**
 * The maps that were drawn into the page when it was built: of the view, and of the union beside
 * it.
 */
export function drawnMaps(page: Element): {
  readonly map: string | null;
  readonly inset: string | null;
} {
  const drawing = (place: string): string | null =>
    page.querySelector(`${place} > svg`)?.outerHTML ?? null;
  return { map: drawing('[data-drawn="view"]'), inset: drawing('[data-inset-picture]') };
}
