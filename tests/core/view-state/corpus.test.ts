import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readView } from '../../../src/core/view-state/url.ts';
import { context } from './link-context.ts';

/**
 * Tab-separated: a link, the canonical link it opens as, how many notices. Lines with `#` are
 * remarks.
 */
const lines = readFileSync(new URL('../../corpus/links.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test.each(lines)('%s opens as «%s» with %s notices', (link = '', canonical, notices) => {
  const { mended, notices: told } = readView(link, context);
  expect([mended, String(told.length)]).toEqual([canonical, notices]);
});
