import { act, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/domain/area.ts';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { paper, PrintSheet } from '../../../src/ui/sheet/print-sheet.tsx';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { crowdedAtlas } from '../../support/crowded-atlas.ts';
import { generatedAtlas, seedAtlas, seedShapes } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const seed = seedAtlas();
const shapes = seedShapes();
const SITE = 'https://atlas.example.org/';

// Before its code is there, the page itself is printed.
beforeAll(async () => {
  await paper.load();
});

interface Options {
  readonly atlas?: Atlas;
  readonly given?: typeof shapes | null | 'failed';
}

function renderSheet(
  fields: Partial<ViewState> = {},
  { atlas = seed, given = shapes }: Options = {},
): ViewStore {
  const store = createViewStore(
    viewWith({ data: atlas.dataset.info.id, time: months('2017-07'), ...fields }),
  );
  render(
    <InSession session={sessionOf(atlas, store)}>
      <PrintSheet shapes={given} />
    </InSession>,
  );
  return store;
}

const say = (event: 'beforeprint' | 'afterprint'): void => {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
};

function printed(fields: Partial<ViewState> = {}, options: Options = {}): HTMLElement {
  renderSheet(fields, options);
  say('beforeprint');
  return screen.getByRole('article');
}

const rowsOf = (name: string): readonly (readonly string[])[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));

test('is there while something is printed, and at no other time', () => {
  const store = renderSheet();
  expect(screen.queryByRole('article')).toBeNull();
  say('beforeprint');
  expect(
    screen.getByRole('heading', { level: 1, name: '3 projects active in July 2017' }),
  ).toBeVisible();
  say('afterprint');
  expect(screen.queryByRole('article')).toBeNull();
  act(() => {
    store.move((view) => setPeriod(view, months('2018-07')));
  });
  say('beforeprint');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '2 projects active in July 2018, 1 more possible',
  );
});

test('says what is seen, under which filters, how to read it, from where, and where to find it again', () => {
  const sheet = printed({ topic: ['innovation'] });
  expect(sheet).toHaveTextContent('Cooperation Atlas');
  expect(sheet).toHaveTextContent(/Filters: .+\./);
  expect(sheet).toHaveTextContent(
    'How to read. Colour counts the projects that certainly reach a place.',
  );
  expect(sheet).toHaveTextContent('Source: “Highlights cooperation EU-Colombia');
  expect(sheet).toHaveTextContent('Borders: Natural Earth, public domain.');
  const link = within(sheet).getByRole('link');
  expect(link).toHaveTextContent(
    `${SITE}?data=eu-colombia-s3&time=2017-07&topic=innovation&made=1.0.0`,
  );
  expect(sheet).toHaveTextContent('Data version 1.0.0, CC-BY-4.0');
});

test('has nothing to press', () => {
  const sheet = printed({ view: 'table' });
  expect(within(sheet).queryAllByRole('button')).toEqual([]);
  expect(within(sheet).queryAllByRole('slider')).toEqual([]);
});

test('sums up a period as the panel does, and lists its projects in the order of the cards', () => {
  const sheet = printed();
  expect(sheet).toHaveTextContent(
    'They target 6 countries and 4 cross-border areas. All three cooperate with the EU. No filters.',
  );
  expect(rowsOf('Projects')).toEqual([
    ['Project', 'Where', 'When', 'Pays', 'Monitors'],
    [
      'INNOVACT',
      '4 cross-border areas in 6 countries',
      'May 2017 – Sep 2018',
      'European Parliament',
      'European Commission, DG REGIO',
    ],
    [
      'INNOVAL',
      'Argentina, Chile, Colombia, Peru',
      'June 2017 – June or July 2018',
      'European Parliament',
      'European Commission, DG REGIO',
    ],
    [
      'International Urban Cooperation',
      'Regions of 6 countries, not named',
      'July 2017 – Dec 2019',
      'EEAS, Partnership Instrument',
      'DG REGIO',
    ],
  ]);
});

test('what is only possible is said in words, with the reason', () => {
  printed({ time: months('2018-07') });
  expect(rowsOf('Projects').at(-1)).toEqual(
    expect.arrayContaining([
      'INNOVAL',
      expect.stringContaining('Possible: ended in June or July 2018.'),
    ]),
  );
});

test('with a place selected each project has its way there', () => {
  printed({ area: 'CO-NAR' as AreaId });
  const [head, ...rows] = rowsOf('Projects');
  expect(head?.[3]).toBe('How it reaches Nariño');
  expect(rows.map((cells) => cells[3])).toEqual([
    'through Colombia–Ecuador',
    'through Colombia',
    'Possible: in places of Colombia that the source doesn’t name',
  ]);
});

test('an open project that isn’t active then is listed with that', () => {
  printed({ project: 'innovact', time: months('2019-07') });
  expect(rowsOf('Projects').slice(1)).toEqual([
    expect.arrayContaining(['INNOVACT', expect.stringContaining('Not active in July 2019.')]),
  ]);
});

test('a comparison says of each project in which period it is active, and counts the places in both', () => {
  const sheet = printed({ compare: months('2018-12') });
  expect(rowsOf('Projects').map((cells) => [cells[0], cells[3], cells[4]])).toEqual([
    ['Project', 'Active, July 2017', 'Active, December 2018'],
    ['INNOVACT', 'yes', 'no'],
    ['INNOVAL', 'yes', 'no'],
    ['International Urban Cooperation', 'yes', 'yes'],
  ]);
  expect(rowsOf('Projects by place')).toContainEqual([
    'Argentina',
    '2',
    '–',
    '1',
    '–',
    'Kept, 1 fewer',
    'International Urban Cooperation, INNOVAL',
  ]);
  expect(sheet).toHaveTextContent('Colour and signs say what becomes of a place');
});

describe('the table of places', () => {
  test('stands on paper where it stands on the screen', () => {
    printed({ view: 'table' });
    const rows = rowsOf('Projects by place');
    expect(rows[0]).toEqual([
      'Place',
      'Certain',
      'Possible',
      'International Urban Cooperation',
      'INNOVACT',
      'INNOVAL',
    ]);
    expect(rows).toContainEqual(['Countries']);
    expect(rows).toContainEqual([
      'Chile',
      '3',
      '–',
      'in places the source doesn’t name',
      'at the border with Peru',
      'whole country',
    ]);
    expect(rows).not.toContainEqual(expect.arrayContaining(['Nariño']));
  });

  test('has the parts beside the selected one', () => {
    printed({ view: 'table', area: 'CO-NAR' as AreaId });
    expect(rowsOf('Projects by place').map(([name]) => name)).toContain('Nariño');
    expect(screen.getAllByRole('row', { current: true })).toHaveLength(1);
  });

  test('doesn’t beside the map', () => {
    printed();
    expect(screen.queryByRole('table', { name: 'Projects by place' })).toBeNull();
  });
});

test.each([
  [null, 'The map is missing: its shapes had not loaded when this was printed.'],
  ['failed', 'The map is missing: its shapes could not be loaded.'],
] as const)('without shapes (%s) it says so, and has all else', (given, said) => {
  const sheet = printed({}, { given });
  expect(sheet).toHaveTextContent(said);
  expect(sheet.querySelector('.map-svg')).toBeNull();
  expect(rowsOf('Projects')).toHaveLength(4);
});

test('more projects than paper has room for are counted', () => {
  const atlas = generatedAtlas(500);
  const sheet = printed({ time: 'all' }, { atlas });
  expect(rowsOf('Projects')).toHaveLength(201);
  expect(sheet).toHaveTextContent(/And 300 more projects: the CSV file of this view has all\./);
});

test('texts of the data stay texts', () => {
  const hostile = '<img src=x onerror=alert(1)> & </text><script>alert(2)</script>';
  const atlas = seedAtlas((page) => ({
    ...page,
    projects: page.projects.map((project) =>
      Object.assign({}, project, { acronym: hostile, title: hostile }),
    ),
  }));
  const sheet = printed({ view: 'table' }, { atlas });
  expect(sheet.querySelectorAll('img, script')).toHaveLength(0);
  // All of one title: what differs stands beside it.
  expect(rowsOf('Projects')[1]?.[0]).toBe(`${hostile} (innovact)`);
});

test('paper names every donor of forty, which the panel folds', () => {
  const sheet = printed({ time: months('2018-01') }, { atlas: crowdedAtlas() });
  for (const number of [1, 20, 40])
    expect(
      within(sheet).getAllByText(new RegExp(`Agency ${String(number)}, for Development`)).length,
    ).toBeGreaterThan(0);
  expect(sheet).not.toHaveTextContent('37 more');
});
