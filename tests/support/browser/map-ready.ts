import { expect, type Page } from '@playwright/test';

/**
 * Milliseconds in which software WebGL on a busy machine of two cores surely has its first map at
 * rest.
 */
const FIRST_MAP = 60_000;

/**
 * Waits until the live map is at rest. After a change of view give `query`, the canonical query
 * that must have been drawn (without `?`, empty for the default view): without it the map may still
 * be at rest in the view before.
 */
export async function mapReady(page: Page, query?: string): Promise<void> {
  const map = page.getByRole('region', { name: 'Map', exact: true });
  if (query !== undefined)
    await expect(map).toHaveAttribute('data-view', query, { timeout: FIRST_MAP });
  await expect(map).toHaveAttribute('data-state', 'ready', { timeout: FIRST_MAP });
}

/**
 * Waits until address and map say the same and both are at rest: after a movement, whose address
 * comes in steps.
 */
export async function mapShowsAddress(page: Page): Promise<void> {
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const drawn = async (): Promise<boolean> => {
    const [state, view] = await Promise.all([
      map.getAttribute('data-state'),
      map.getAttribute('data-view'),
    ]);
    return state === 'ready' && view === new URL(page.url()).search.slice(1);
  };
  await expect.poll(drawn, { timeout: FIRST_MAP }).toBe(true);
}
