import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startUrlSync, WRITE_GAP } from '../../src/browser/url-sync.ts';
import type { AreaId } from '../../src/core/domain/area.ts';
import { addMonths, singleMonth } from '../../src/core/domain/month.ts';
import { createViewStore, type ViewStore } from '../../src/core/view-state/store.ts';
import {
  chooseExtent,
  openProject,
  selectArea,
  setPeriod,
} from '../../src/core/view-state/updates.ts';
import { readView, type LinkReading } from '../../src/core/view-state/url.ts';
import { writeView } from '../../src/core/view-state/url-writing.ts';
import { context, months } from '../core/view-state/link-context.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';
import { createLinks } from '../../src/session/links.ts';
import { PAGE as SITE } from '../support/session.tsx';

const links = createLinks(context, '1.0.0', () => SITE);

const PAGE = '/atlas/';

/** A page that was opened by a link, at rest unless `wait` is 0. */
function openPage(query = '', wait = 1000) {
  const browser = createFakeBrowser(PAGE + query);
  const store = createViewStore(readView(query, context).view);
  const readings: LinkReading[] = [];
  const { stop } = startUrlSync({
    store,
    links,
    onReading: (reading) => readings.push(reading),
    surroundings: browser.surroundings,
  });
  browser.wait(wait);
  return { browser, store, readings, stop };
}

const scrub = (store: ViewStore, month: string): void => {
  store.move((view) => setPeriod(view, months(month)));
};
const choosePlace = (store: ViewStore, area: string | null): void => {
  store.choose((view) => selectArea(view, area as AreaId | null));
};
const choosePeriod = (store: ViewStore, month: string): void => {
  store.choose((view) => setPeriod(view, months(month)));
};

const closestWrites = ({ writes }: FakeBrowser): number =>
  writes
    .slice(1)
    .reduce(
      (least, { at }, index) => Math.min(least, at - (writes[index]?.at ?? 0)),
      Number.POSITIVE_INFINITY,
    );

/** The most writes in any 30 seconds. */
const mostWrites = ({ writes }: FakeBrowser): number =>
  Math.max(
    0,
    ...writes.map(
      ({ at }) => writes.filter((other) => other.at >= at && other.at < at + 30_000).length,
    ),
  );

describe('the address at rest', () => {
  test('is untouched where a short link was opened', () => {
    expect(openPage('?area=CO-NAR').browser.writes).toEqual([]);
  });

  test('is the short form of a long link that was opened', () => {
    const { browser } = openPage(
      '?data=eu-colombia-s3&time=2017-07&area=CO-NAR&utm_source=mail&made=1.0.0',
      0,
    );
    expect(browser.address()).toContain('made=1.0.0');
    browser.wait(1000);
    expect(browser.entries()).toEqual(['/atlas/?area=CO-NAR']);
  });

  test('has no question mark in the first view', () => {
    expect(openPage('?time=2017-07').browser.address()).toBe(PAGE);
  });
});

/** The queries that were told, as the address then was. */
function openTold(query = '') {
  const browser = createFakeBrowser(PAGE + query);
  const store = createViewStore(readView(query, context).view);
  const told: string[] = [];
  startUrlSync({
    store,
    links,
    onShown: (view) => told.push(`${writeView(view, context)} at ${browser.address()}`),
    surroundings: browser.surroundings,
  });
  browser.wait(1000);
  return { browser, store, told };
}

describe('the view that is told as the one of the address', () => {
  test('is that of each entry while it is the open one, Back and Forward included', () => {
    const { browser, store, told } = openTold('?area=CO');
    choosePlace(store, 'CO-NAR');
    browser.wait(1000);
    browser.go(-1);
    expect(told).toEqual([
      'area=CO at /atlas/?area=CO',
      'area=CO-NAR at /atlas/?area=CO-NAR',
      'area=CO at /atlas/?area=CO',
    ]);
  });

  test('is told of a scrub once it rests, and of the entry before a choice too', () => {
    const { browser, store, told } = openTold();
    for (const month of ['2017-08', '2017-09', '2017-10']) scrub(store, month);
    expect(told).toEqual([' at /atlas/']);
    choosePlace(store, 'CO');
    browser.wait(2000);
    expect(told).toEqual([
      ' at /atlas/',
      'time=2017-10 at /atlas/?time=2017-10',
      'time=2017-10&area=CO at /atlas/?time=2017-10&area=CO',
    ]);
  });

  test('is told where the browser refuses to write the address too', () => {
    const { browser, store, told } = openTold();
    browser.refuse();
    choosePlace(store, 'CO');
    expect(told).toEqual([' at /atlas/', 'area=CO at /atlas/']);
  });
});

describe('a choice', () => {
  test('is in the address at once, as an entry of its own', () => {
    const { browser, store } = openPage();
    choosePlace(store, 'CO-NAR');
    expect(browser.entries()).toEqual([PAGE, '/atlas/?area=CO-NAR']);
  });

  test('that changes nothing makes no entry', () => {
    const { browser, store } = openPage('?area=CO-NAR');
    choosePlace(store, 'CO-NAR');
    browser.wait(1000);
    expect(browser.writes).toEqual([]);
  });

  test('soon after another waits, and keeps an entry of its own', () => {
    const { browser, store } = openPage();
    choosePlace(store, 'CO');
    choosePlace(store, 'CO-NAR');
    store.choose((view) => openProject(view, 'innovact'));
    browser.wait(2000);
    expect(browser.entries()).toEqual([
      PAGE,
      '/atlas/?area=CO',
      '/atlas/?area=CO-NAR',
      '/atlas/?area=CO-NAR&project=innovact',
    ]);
    expect(closestWrites(browser)).toBe(WRITE_GAP);
  });

  test('of many in a second shares an entry, so that the address is never far behind', () => {
    const { browser, store } = openPage();
    for (let month = 10; month < 50; month += 1) choosePeriod(store, `20${String(month)}-01`);
    browser.wait(3 * WRITE_GAP);
    expect(browser.address()).toBe('/atlas/?time=2049-01');
    expect(browser.entries().length).toBe(5);
  });
});

describe('a movement', () => {
  test('replaces the entry when it comes to rest, and not before', () => {
    const { browser, store } = openPage();
    scrub(store, '2017-08');
    browser.wait(300);
    scrub(store, '2017-09');
    browser.wait(399);
    expect(browser.writes).toEqual([]);
    browser.wait(1);
    expect(browser.entries()).toEqual(['/atlas/?time=2017-09']);
  });

  test('is written before a choice pushes its entry, so that Back leads to where it came to rest', () => {
    const { browser, store } = openPage();
    scrub(store, '2018-12');
    choosePlace(store, 'CO');
    browser.wait(1000);
    expect(browser.entries()).toEqual(['/atlas/?time=2018-12', '/atlas/?time=2018-12&area=CO']);
    browser.go(-1);
    expect(store.getState()).toMatchObject({ time: months('2018-12'), area: null });
  });

  test('after a choice that still waits goes into the entry of that choice', () => {
    const { browser, store } = openPage();
    choosePlace(store, 'CO');
    choosePlace(store, 'CO-NAR');
    scrub(store, '2018-12');
    browser.wait(2000);
    expect(browser.entries()).toEqual([
      PAGE,
      '/atlas/?area=CO',
      '/atlas/?time=2018-12&area=CO-NAR',
    ]);
  });

  test('of a minute, step by step or without a pause, stays within what Safari allows', () => {
    for (const pause of [1000 / 60, 100, 390, 410, 600]) {
      const { browser, store } = openPage();
      for (let at = 0; at < 60_000; at += pause) {
        store.move(({ time }) => ({
          time: time === 'all' ? time : singleMonth(addMonths(time.first, 1)),
        }));
        browser.wait(pause);
      }
      browser.wait(1000);
      expect(mostWrites(browser)).toBeLessThan(100);
      expect(browser.address()).toBe(`${PAGE}?${writeView(store.getState(), context)}`);
    }
  });
});

describe('Back and Forward', () => {
  test('walk the choices, and the entries stay as they were', () => {
    const { browser, store, readings } = openPage();
    for (const area of ['CO', 'CO-NAR', 'COxEC']) {
      choosePlace(store, area);
      browser.wait(1000);
    }
    const entries = [...browser.entries()];
    const seen = ([-1, -1, -1, 1, 1] as const).map((delta) => {
      browser.go(delta);
      browser.wait(1000);
      return store.getState().area;
    });
    expect(seen).toEqual(['CO-NAR', 'CO', null, 'CO', 'CO-NAR']);
    expect(browser.entries()).toEqual(entries);
    expect(readings.length).toBe(5);
  });

  test('tell what of an old entry could not be read, and mend it at rest', () => {
    const { browser, store, readings } = openPage('?area=CO-NA&time=2018-12', 0);
    choosePlace(store, 'CO');
    browser.wait(1000);
    expect(browser.entries()).toEqual(['/atlas/?time=2018-12', '/atlas/?time=2018-12&area=CO']);
    const other = openPage('?area=CO-NA');
    other.browser.surroundings.history.pushState(null, '', '/atlas/?area=XX');
    other.browser.go(0);
    expect(other.readings.map(({ notices }) => notices.map(({ raw }) => raw))).toEqual([['XX']]);
    expect(readings).toEqual([]);
    other.browser.wait(1000);
    expect(other.browser.address()).toBe(PAGE);
  });

  test('drop a movement that was under way', () => {
    const { browser, store } = openPage();
    choosePlace(store, 'CO');
    browser.wait(1000);
    scrub(store, '2018-12');
    browser.go(-1);
    browser.wait(1000);
    expect(browser.entries()).toEqual([PAGE, '/atlas/?area=CO']);
    expect(store.getState()).toEqual(readView('', context).view);
  });

  test('are not meant by a link inside the page, which undoes no movement', () => {
    const { browser, store, readings } = openPage();
    scrub(store, '2018-12');
    browser.go(0);
    browser.wait(1000);
    expect(browser.address()).toBe('/atlas/?time=2018-12');
    expect(readings).toEqual([]);
  });
});

describe('leaving the page', () => {
  test('writes what still waits, in one write', () => {
    const { browser, store } = openPage();
    choosePlace(store, 'CO');
    choosePlace(store, 'CO-NAR');
    scrub(store, '2018-12');
    browser.hide();
    expect(browser.address()).toBe('/atlas/?time=2018-12&area=CO-NAR');
    expect(browser.writes.length).toBe(2);
    expect(browser.timers()).toBe(0);
  });

  test('at rest writes nothing', () => {
    const { browser } = openPage('?area=CO');
    browser.hide();
    expect(browser.writes).toEqual([]);
  });
});

test('in a frame of another page choices replace the entry: Back is that of the page round it', () => {
  const browser = createFakeBrowser(PAGE);
  const store = createViewStore(readView('', context).view);
  startUrlSync({ store, links, replaces: true, surroundings: browser.surroundings });
  choosePlace(store, 'CO-NAR');
  browser.wait(1000);
  choosePlace(store, 'CO');
  browser.wait(1000);
  expect(browser.entries()).toEqual(['/atlas/?area=CO']);
});

test('a frame that may not write its address works without', () => {
  const { browser, store } = openPage();
  browser.refuse();
  choosePlace(store, 'CO');
  scrub(store, '2018-12');
  browser.wait(5000);
  expect(store.getState()).toMatchObject({ area: 'CO', time: months('2018-12') });
  expect(browser.timers()).toBe(0);
});

test('after it was stopped nothing is written or read', () => {
  const { browser, store, stop } = openPage();
  scrub(store, '2018-12');
  stop();
  choosePlace(store, 'CO');
  browser.wait(1000);
  browser.hide();
  browser.go(0);
  expect(browser.writes).toEqual([]);
});

test('whatever happens, writes keep their distance and at rest the address is the view', () => {
  const action = fc.oneof(
    fc.constantFrom('CO', 'CO-NAR', 'EU', null).map(
      (area) =>
        ({ store }: ReturnType<typeof openPage>) =>
          choosePlace(store, area),
    ),
    fc.constantFrom('2017-07', '2018-12', '2019-01').map(
      (month) =>
        ({ store }: ReturnType<typeof openPage>) =>
          scrub(store, month),
    ),
    fc.constant(({ store }: ReturnType<typeof openPage>) =>
      store.choose((view) => chooseExtent(view, 'both')),
    ),
    fc
      .constantFrom(-1 as const, 0 as const, 1 as const)
      .map((delta) => ({ browser }: ReturnType<typeof openPage>) => {
        browser.go(delta);
      }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('', '?area=CO', '?area=CO&made=1'),
      fc.array(fc.tuple(action, fc.integer({ min: 0, max: 900 })), { maxLength: 30 }),
      (query, steps) => {
        const page = openPage(query, 0);
        for (const [act, pause] of steps) {
          act(page);
          page.browser.wait(pause);
        }
        page.browser.wait(4 * WRITE_GAP);
        const view = writeView(page.store.getState(), context);
        expect(page.browser.address()).toBe(view === '' ? PAGE : `${PAGE}?${view}`);
        expect(closestWrites(page.browser)).toBeGreaterThanOrEqual(WRITE_GAP);
      },
    ),
    { seed: 201_707, numRuns: 1000 },
  );
});
