import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPageOptions } from '../../src/site/page-options.ts';

test('without a choice all default views have a page, and the site has no address', () => {
  expect(readPageOptions({})).toEqual({ views: 'default', site: null });
});

test.each([
  ['https://atlas.example.org', 'https://atlas.example.org/'],
  ['https://example.org/folder/atlas', 'https://example.org/folder/atlas/'],
  ['http://example.org/a/', 'http://example.org/a/'],
])('the address %s of a site is that of a folder', (given, site) => {
  expect(readPageOptions({ ATLAS_SITE: given }).site).toBe(site);
});

test.each([
  'atlas.example.org',
  'ftp://example.org/',
  'https://example.org/?a=1',
  'https://example.org/#a',
  'javascript:alert(1)',
])('%s is no address of a site', (given) => {
  expect(() => readPageOptions({ ATLAS_SITE: given })).toThrow(
    `ATLAS_SITE isn’t the address of a folder on the web, like https://example.org/atlas/: ${given}`,
  );
});

test('a list of views is a file with a link in each line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'views-'));
  writeFileSync(join(folder, 'views.txt'), 'area=CO\r\n?area=PE\n');
  expect(readPageOptions({ ATLAS_VIEWS: join(folder, 'views.txt') }).views).toEqual([
    'area=CO',
    '?area=PE',
    '',
  ]);
  rmSync(folder, { recursive: true });
  expect(readPageOptions({ ATLAS_VIEWS: 'none' }).views).toBe('none');
  expect(() => readPageOptions({ ATLAS_VIEWS: join(folder, 'views.txt') })).toThrow('views.txt');
});
