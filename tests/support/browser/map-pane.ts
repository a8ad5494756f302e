import type { Locator, Page } from '@playwright/test';
import type { Bbox, Position } from '../../../src/core/domain/area.ts';
import { fitBox } from '../../../src/core/scene/geometry/mercator.ts';

export const mapRegion = (page: Page): Locator =>
  page.getByRole('region', { name: 'Map', exact: true });

/**
 * Where a point of the world is on the page while the map shows `frame`, in pixels. A drawn map
 * that stays lies below what is told of it.
 */
export async function pagePoint(
  page: Page,
  frame: Bbox,
  position: Position,
): Promise<{ x: number; y: number }> {
  const region = mapRegion(page);
  const stays = (await region.getAttribute('data-state')) === 'still';
  const pane = await (stays ? region.locator('[data-drawn="view"] > svg') : region).boundingBox();
  if (pane === null) throw new Error('the map is not on the page');
  const [x, y] = fitBox(frame, pane.width, pane.height).toPixels(position);
  return { x: pane.x + x, y: pane.y + y };
}

/**
 * The colours of pixels of the page as they are on the screen, `#rrggbb`, from one picture of it.
 */
export async function coloursAt(
  page: Page,
  points: readonly { x: number; y: number }[],
): Promise<readonly string[]> {
  const picture = await page.screenshot();
  return page.evaluate(
    async ({ data, pixels }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return pixels.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(
          Math.round(x),
          Math.round(y),
          1,
          1,
        ).data;
        return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { data: picture.toString('base64'), pixels: [...points] },
  );
}

/**
 * The colour that most pixels round each point have: what lies under dots and stripes, which may
 * fall a pixel aside.
 */
export async function groundsAt(
  page: Page,
  points: readonly { x: number; y: number }[],
): Promise<readonly string[]> {
  // Steps that no pattern repeats in.
  const steps = [-12, -9, -6, -3, 0, 3, 6, 9, 12];
  const around = steps.flatMap((dx) => steps.map((dy) => ({ dx, dy })));
  const colours = await coloursAt(
    page,
    points.flatMap(({ x, y }) => around.map(({ dx, dy }) => ({ x: x + dx, y: y + dy }))),
  );
  return points.map((_, position) => {
    const counts = new Map<string, number>();
    for (const colour of colours.slice(position * around.length, (position + 1) * around.length))
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0])[0];
  });
}

/**
 * Keeps the live map from the page: it stays with what was drawn. Call it before the page is
 * opened.
 */
export async function withoutLiveMap(page: Page): Promise<void> {
  await page.route(/\/(?:canvas|maplibre)-map-[^/]*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
  );
}

/** Makes the page one of a browser without WebGL; call it before the page is opened. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}
