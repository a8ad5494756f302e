import type { Page } from '@playwright/test';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import { heading } from '../../src/core/selectors/projects/heading.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { createDerived } from '../../src/session/derived.ts';
import { wordsOf } from '../../src/session/words-context.ts';
import { en } from '../../src/words/en/catalogue.ts';
import { sentenceOf } from '../../src/words/words.ts';
import { coloursAt, mapRegion } from '../support/browser/map-pane.ts';
import { expect, mapReady, test } from '../support/browser/page-watch.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { generatedQueries } from '../support/generated-queries.ts';
import { longIf } from '../support/long.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { contextOf } from '../support/session.tsx';
import { writtenDataset } from '../support/written-dataset.ts';

/** Of each of the two datasets. */
const VIEWS = 100;
/** Of so many views one is loaded anew; the page goes to the others as Back does. */
const LOADED = 20;

const page = seedAtlas();
const many = generatedDataset(200, 11, page.gazetteer);
const generated = createAtlas(
  { ...many, info: { ...many.info, id: 'generated' } },
  page.gazetteer,
  page.today,
);
const written = writtenDataset(generated.dataset);

/** What may head the view: of a table, its own heading where the panel doesn't stand beside it. */
function headings(atlas: Atlas, query: string): readonly string[] {
  const { view } = readView(query, contextOf(atlas, 'eu-colombia-s3'));
  const derived = createDerived(atlas);
  const words = wordsOf(atlas, en);
  const { time, compare, area } = view;
  const ofTable = heading(derived.shown(view).atlas, { time, compare, area, project: null });
  return [derived.head(view).heading, ...(view.view === 'table' ? [ofTable] : [])].map((each) =>
    sentenceOf(words.heading(each)),
  );
}

/** A grid over the map's pane, away from its edges. */
async function gridOn(on: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const pane = await mapRegion(on).boundingBox();
  if (pane === null) throw new Error('the map is not on the page');
  const parts = Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12);
  return parts.flatMap((across) =>
    parts.map((down) => ({ x: pane.x + pane.width * across, y: pane.y + pane.height * down })),
  );
}

for (const [id, atlas] of [
  ['eu-colombia-s3', page],
  ['generated', generated],
] as const)
  test(
    `each of ${String(VIEWS)} generated views of ${id} opens with its heading, address and map`,
    longIf(true),
    async ({ page: on }) => {
      test.setTimeout(30 * 60_000);
      await on.route('**/datasets/generated.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: written }),
      );
      for (const [index, query] of generatedQueries(atlas, VIEWS, 7).entries()) {
        if (index % LOADED === 0) await on.goto(query === '' ? '/' : `/?${query}`);
        else
          await on.evaluate((to) => {
            history.pushState(null, '', `?${to}`);
            dispatchEvent(new PopStateEvent('popstate'));
          }, query);
        const hasMap = /(?:^|&)view=table/.exec(query) === null;
        if (hasMap) await mapReady(on, query);
        await expect
          .poll(() => on.getByRole('heading', { level: 1 }).textContent(), { message: query })
          .toMatch(oneOf(headings(atlas, query)));
        expect(new URL(on.url()).search.replace('?', '')).toBe(query);
        if (!hasMap) continue;
        const colours = await coloursAt(on, await gridOn(on));
        expect([query, new Set(colours).size]).not.toEqual([query, 1]);
      }
    },
  );

const oneOf = (texts: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${texts.map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|')})$`,
  );
