import { expect, test } from 'vitest';
import { en } from '../../../src/words/en/catalogue.ts';
import { viewTitle } from '../../../src/words/sentences/view-title.ts';

test('a title says the view first, then whose data it is, then the site', () => {
  expect(viewTitle('INNOVACT, active in July 2017', null, en)).toBe(
    'INNOVACT, active in July 2017 · Cooperation Atlas',
  );
  expect(viewTitle('1 project active in May 2020', 'EU–Chile, an example', en)).toBe(
    '1 project active in May 2020 · EU–Chile, an example · Cooperation Atlas',
  );
});

test('of a long name the beginning is in the title', () => {
  const title = viewTitle(
    `${'Cooperation of many regions '.repeat(12)}, active in July 2017`,
    'Data '.repeat(60),
    en,
  );
  expect(title).toMatch(
    /^(Cooperation of many regions )+Cooperation of many… · (Data )+Data… · Cooperation Atlas$/,
  );
  expect(title.length).toBeLessThan(200);
});
