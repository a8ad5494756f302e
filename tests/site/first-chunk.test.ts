import { expect, it } from 'vitest';
import { firstPageModules } from '../../src/site/first-chunk.ts';

/** Who imports a module from the start. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  main: [],
  page: ['main'],
  shared: ['later', 'page'],
  // Asked for when it is needed: nobody imports it from the start.
  later: [],
  ofLater: ['later'],
  circleA: ['circleB'],
  circleB: ['circleA', 'ofLater'],
};

const modules = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers === undefined ? null : { isEntry: id === 'main', importers };
  },
};

it.each([
  ['main', true],
  ['page', true],
  ['shared', true],
  ['later', false],
  ['ofLater', false],
  ['circleA', false],
  ['unknown', false],
])('%s is of the first page: %s', (id, expected) => {
  const isOfFirstPage = firstPageModules();
  expect(isOfFirstPage(id, modules)).toBe(expected);
  // And the same when it is asked again.
  expect(isOfFirstPage(id, modules)).toBe(expected);
});
