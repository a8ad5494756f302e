import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { renderPanel } from './render-panel.tsx';

// Walks all that the panel shows: what another source adds, and what we derive, may stand only
// beside its mark.

const atlas = seedAtlas();
const { whole, dataset } = atlas;
const primary = whole.info.primarySource;

afterEach(cleanup);

type Shown = Parameters<typeof renderPanel>[0];

/** Every kind of page that the panel has, and every project, body and record of it. */
const PAGES: readonly Shown[] = [
  { time: '2017-07' },
  { time: '2018-07' },
  { time: '2030-01' },
  { time: '2017-07', list: 'about' },
  ...[
    'CO',
    'CO-NAR',
    'CO-DC',
    'COxEC',
    'GTxMX',
    'MX-CHH',
    'BR',
    'ES',
    'IT-62',
    'EU',
    'EC',
    'area:bogota',
    'GB',
  ].map((area) => ({ time: '2018-01', area })),
  ...dataset.projects.map(({ id }) => ({ time: '2017-07', project: id })),
  ...dataset.organisations.map(({ id }) => ({ time: '2017-07', body: id })),
  ...[...dataset.frameworks, ...dataset.records].map(({ id }) => ({ time: '2017-07', record: id })),
];

const textIn = (text: string | Readonly<Record<string, string>>): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');

const addedProjects = whole.projects.filter((project) => !project.sources.includes(primary));

/** Names of places are the map's own. */
const names = new Set(
  whole.projects.flatMap(({ targets }) =>
    targets.map(({ area }) => atlas.gazetteer.area(area).name),
  ),
);

/**
 * Words that no reader would find on the page: the additions, the claims of others, the names of
 * what only others know.
 */
const pageWords =
  JSON.stringify(dataset.projects) +
  JSON.stringify(dataset.records) +
  JSON.stringify(dataset.frameworks) +
  JSON.stringify(dataset.info);
const addedWords: readonly string[] = [
  ...whole.additions.map(({ text }) => textIn(text)),
  ...whole.conflicts.flatMap(({ claims }) =>
    claims.filter(({ sources }) => !sources.includes(primary)).map(({ value }) => value),
  ),
  ...addedProjects.flatMap(({ acronym, title }) => [
    ...(acronym === undefined ? [] : [acronym]),
    textIn(title),
  ]),
  ...whole.projects.flatMap(({ targets }) =>
    targets.flatMap(({ pair, name }) =>
      pair === undefined || name === undefined || names.has(name) ? [] : [name],
    ),
  ),
].filter((words) => words.length > 5 && !pageWords.includes(words));

/** What a mark can stand in beside a text. */
const OWN = 'li, dl > div, [class*="stated"]';

const marksIn = (element: Element | null | undefined, sign: string): readonly Element[] =>
  [...(element?.querySelectorAll('button[aria-label]') ?? [])].filter((button) =>
    button.getAttribute('aria-label')?.endsWith(`: ${sign}`),
  );

/** The texts of the panel that hold words, without a mark of the layer beside them. */
function unmarked(words: readonly string[], signs: readonly string[]): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!words.some((part) => text.includes(part))) continue;
    let holder = node.parentElement?.closest(OWN) ?? null;
    // A card holds its words: its mark stands beside it.
    while (holder !== null && signs.every((sign) => marksIn(holder, sign).length === 0))
      holder = holder.parentElement?.closest(OWN) ?? null;
    // A list has one mark for all its lines, in its section.
    const section = node.parentElement?.closest('section:not([aria-label])');
    if (holder === null && signs.every((sign) => marksIn(section, sign).length !== 1))
      found.push(text);
  }
  return found;
}

describe.each(PAGES.map((page) => [JSON.stringify(page), page] as const))('%s', (_, page) => {
  it('shows nothing of another source while only the page is shown', () => {
    renderPanel(page);
    expect(document.querySelectorAll('[data-layer], [data-added], [data-conflict]')).toHaveLength(
      0,
    );
    const shown = document.body.textContent;
    expect(addedWords.filter((words) => shown.includes(words))).toEqual([]);
    expect(screen.queryAllByRole('button', { name: /: added$/ })).toEqual([]);
  });

  it('marks all that is added as added', () => {
    renderPanel({ ...page, layer: 'added' });
    expect(unmarked(addedWords, ['added', 'disagree'])).toEqual([]);
  });
});

describe.each(addedProjects.map(({ id }) => id))('the added project %s', (id) => {
  it('has a mark beside each value that is stated', () => {
    renderPanel({ time: '2020-06', project: id, layer: 'added' });
    const rows = [...document.querySelectorAll('dl > div')].filter(
      (row) => !row.textContent.endsWith('not stated'),
    );
    const bare = rows
      .filter((row) => marksIn(row, 'added').length === 0)
      .map((row) => row.textContent);
    expect(rows.length).toBeGreaterThan(1);
    expect(bare).toEqual([]);
  });
});

describe('what we derive', () => {
  /**
   * What a page says that no source has in so many words: where it is looked for, and the name of
   * its mark.
   */
  const DERIVED: readonly (readonly [string, Shown, RegExp, string])[] = [
    ['the count of a period', { time: '2017-07' }, /countries/, 'Source of Counts: derived'],
    [
      'the count of a place',
      { time: '2018-07', area: 'CO-NAR' },
      /certain/,
      'Source of Counts: derived',
    ],
    [
      'membership of CELAC',
      { time: '2017-07', area: 'CO' },
      /^Member of CELAC in July 2017$/,
      'Source of Membership of CELAC: derived',
    ],
    [
      'membership with a gap',
      { time: '2021-07', area: 'BR' },
      /^Not a member of CELAC in July 2021$/,
      'Source of Membership of CELAC: derived',
    ],
    [
      'membership of the EU',
      { time: '2021-07', area: 'GB' },
      /^Not a member of the EU in July 2021$/,
      'Source of Membership of the EU: derived',
    ],
    [
      'the side of the EU',
      { time: '2017-07', area: 'ES' },
      /^On the EU side/,
      'Source of On the EU side: derived',
    ],
    [
      'the position of a ring',
      { time: '2017-07', area: 'area:bogota' },
      /^Extent not stated$/,
      'Source of Position of Bogotá Region: derived',
    ],
    [
      'the position of an event',
      { time: '2017-07', record: 'ev-lasa-panel' },
      /^Extent not stated$/,
      'Source of Position of Barcelona: derived',
    ],
  ];

  it.each(DERIVED)('%s has its mark', (_, page, words, mark) => {
    renderPanel(page);
    const texts = screen.getAllByText(words);
    const beside = texts.map((text) =>
      text.closest('[class*="stated"]')?.querySelector('button')?.getAttribute('aria-label'),
    );
    expect(beside).toContain(mark);
  });
});
