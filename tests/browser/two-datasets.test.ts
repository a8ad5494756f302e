import { expect, test } from 'vitest';
import { startUrlSync } from '../../src/browser/url-sync.ts';
import { createLinks, type Links } from '../../src/session/links.ts';
import { createViewStore } from '../../src/core/view-state/store.ts';
import type { AreaId } from '../../src/core/domain/area.ts';
import { context } from '../core/view-state/link-context.ts';
import { PAGE } from '../support/session.tsx';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const first = createLinks(context, '1.0.0', () => PAGE);
const second = createLinks({ ...context, data: 'other' }, '1.0.0', () => PAGE);

/** The page of one of the datasets, in a browser that goes on. */
function open(links: Links, { surroundings }: FakeBrowser, enters = false) {
  const store = createViewStore(links.read('').view);
  const elsewhere: (string | null)[] = [];
  const sync = startUrlSync({
    store,
    links,
    enters,
    onElsewhere: (search) => elsewhere.push(search),
    surroundings,
  });
  return { store, elsewhere, ...sync };
}

test('a dataset that was chosen has an entry of its own, behind what was last seen of the first', () => {
  const browser = createFakeBrowser('/atlas/');
  const before = open(first, browser);
  before.store.move(() => ({ area: 'CO' as AreaId }));
  before.settle();
  before.stop();
  open(second, browser, true);
  expect(browser.entries()).toEqual(['/atlas/?area=CO', '/atlas/?data=other']);
});

test('Back to another dataset is told with its query, and its address is left alone', () => {
  const browser = createFakeBrowser('/atlas/?area=CO');
  open(first, browser).stop();
  const { store, elsewhere } = open(second, browser, true);
  browser.wait(1000);
  browser.go(-1);
  store.choose(() => ({ area: 'EU' as AreaId }));
  browser.wait(1000);
  browser.hide();
  expect(elsewhere).toEqual(['?area=CO']);
  expect(browser.address()).toBe('/atlas/?area=CO');
  expect(browser.entries()).toEqual(['/atlas/?area=CO', '/atlas/?data=other']);
});

test('Forward before the other dataset is there leads back to what is still shown', () => {
  const browser = createFakeBrowser('/atlas/?area=CO');
  open(first, browser).stop();
  const { store, elsewhere } = open(second, browser, true);
  browser.wait(1000);
  store.choose(() => ({ area: 'EU' as AreaId }));
  browser.wait(1000);
  browser.go(-1);
  browser.go(-1);
  browser.go(1);
  expect(elsewhere).toEqual(['?area=CO', null]);
  expect(store.getState().area).toBeNull();
});

test('a link speaks of the dataset that it names, and else of the one that the site shows by itself', () => {
  expect(['', '?area=CO', '?data=eu-colombia-s3', '?data=other'].map(first.speakOf)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['', '?data=other&area=CO'].map(second.speakOf)).toEqual([false, true]);
});
