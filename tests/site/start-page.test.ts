import { describe, expect, test } from 'vitest';
import { overviewPage } from '../../src/site/pages/overview-page.ts';
import { earlyAttributes, startMarkup } from '../../src/site/start-page.ts';
import { defaultViews } from '../../src/site/pages/view-pages.ts';
import { generatedAtlas, seedAtlas } from '../support/seed-atlas.ts';
import { publish } from './published.ts';

const seed = publish(seedAtlas());
const pages = defaultViews(seed);
const NAMES = new Set(pages.map(({ name }) => `view/${name}.html`));

/** As a browser without scripts parses it. */
function withoutScripts(html: string): string {
  return /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? '';
}

describe('what index.html says without scripts', () => {
  const said = withoutScripts(startMarkup(seed, pages, ''));

  test('is the sentence of the first view, and a table of its projects with their plain pages', () => {
    expect(said).toContain('Scripts are off here');
    expect(said).toContain('3 projects active in July 2017.');
    expect(said.match(/<th scope="row"/g)).toHaveLength(3);
    const links = Array.from(said.matchAll(/href="([^"]+)"/g), ([, href]) => href ?? '');
    expect(links).toContain('view/index.html');
    expect(links.filter((href) => href !== 'view/index.html' && !NAMES.has(href))).toEqual([]);
    expect(links).toHaveLength(4);
  });

  test('has no heading and no style of its own, which the page and its policy have', () => {
    expect(said).not.toMatch(/<h1|<style|\sstyle=/);
  });

  test('stays small with many projects, and leads nowhere where there are no pages', () => {
    const many = startMarkup(publish(generatedAtlas(400, 3)), [], '');
    expect(many.match(/<th scope="row"/g)?.length ?? 0).toBeLessThanOrEqual(100);
    expect(many).not.toMatch(/href="view|data-plain/);
  });
});

test('early.js is told the plain pages that a link leads to by its ids, and only names that ask for a view', () => {
  const told = earlyAttributes(seed, pages);
  expect(told).toContain('project-innovact');
  expect(told).toContain('area-CO-NAR');
  const names = /data-names="([^"]+)"/.exec(told)?.[1]?.split(' ');
  expect(names).toContain('time');
  expect(names).not.toContain('embed');
  expect(names).not.toContain('lang');
});

test('the overview leads to every project and place that has a page', () => {
  const page = overviewPage(seed, pages, null);
  for (const { name } of pages) expect(page).toContain(`href="./${name}.html"`);
});
