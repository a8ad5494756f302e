import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import { createAreaLookup } from '../../../src/formats/area-lookup.ts';
import { readAtlasJson } from '../../../src/formats/atlas-json/read-atlas-json.ts';
import { Legend } from '../../../src/ui/map/legend/legend.tsx';
import { EmptyPeriod } from '../../../src/ui/panel/period/empty-period.tsx';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { monthsOf } from '../../../src/core/selectors/projects/period.ts';
import { paper, PrintSheet } from '../../../src/ui/sheet/print-sheet.tsx';
import { TableView } from '../../../src/ui/table/table-view.tsx';
import { Timeline } from '../../../src/ui/timeline/timeline.tsx';
import type { Session } from '../../../src/session/session.ts';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import { completeDialogs } from '../../support/browser/dialogs.ts';
import { layOut } from '../../support/browser/laid-out.ts';
import { seedGazetteer, seedGazetteerData, seedWords, TODAY } from '../../support/seed-atlas.ts';
import { contextOf, InSession, sessionOf } from '../../support/session.tsx';

// Lists of none, one and two projects: what holds of several isn't said of them, and nothing is
// said of all where there are none.

const gazetteer = seedGazetteer();
const lookup = createAreaLookup(gazetteer, seedGazetteerData());

/** The atlas of a file with these projects. */
function atlasOf(...projects: readonly object[]): Atlas {
  const { dataset } = readAtlasJson(
    JSON.stringify({
      format: 'cooperation-atlas/1',
      dataset: {
        id: 'few',
        title: 'A short list',
        version: '1.0.0',
        issued: '2026-11-01',
        languages: ['en'],
        primarySource: 'list',
      },
      sources: [{ id: 'list', title: 'A short list', kind: 'table' }],
      organisations: [{ id: 'lantern', name: 'Lantern' }],
      projects,
    }),
    lookup,
  );
  return createAtlas(dataset, gazetteer, TODAY);
}

const july = {
  id: 'july',
  title: 'July',
  start: '2017-07',
  end: '2017-07',
  targets: [{ area: 'CO' }],
  parties: [{ org: 'lantern', role: 'funding' }],
};
const autumn = {
  id: 'autumn',
  title: 'Autumn',
  topic: 'Farming',
  start: '2017-09',
  end: '2017-11',
  targets: [{ area: 'PE' }],
};
const undated = { id: 'undated', title: 'Undated', targets: [{ area: 'CO' }] };
const unplaced = { id: 'unplaced', title: 'Unplaced', start: '2017-07', end: '2017-09' };

const NONE = atlasOf();
const ONE = atlasOf(july);
const TWO = atlasOf(july, autumn);
const UNDATED = atlasOf(undated);
const UNPLACED = atlasOf(unplaced);

// Before its code is there, the page itself is printed.
beforeAll(async () => {
  await paper.load();
});

/** Panel or table, legend, timeline and paper. */
function Page({ session }: { readonly session: Session }) {
  const { store, derived } = session;
  const view = store.getState();
  return (
    <InSession session={session}>
      {view.view === 'table' ? (
        <TableView
          isAside={false}
          empty={
            <EmptyPeriod
              period={monthsOf(view.time, derived.shown(view).atlas)}
              place={view.area}
            />
          }
        />
      ) : (
        <Panel />
      )}
      <Legend />
      <Timeline />
      <PrintSheet shapes={null} />
    </InSession>
  );
}

/** All that a view says: in sight, to those who hear it, on paper. */
function saidIn(atlas: Atlas, query: string): string {
  const { view, notices } = readView(query, contextOf(atlas, 'few'));
  expect(notices).toEqual([]);
  render(<Page session={sessionOf(atlas, createViewStore(view))} />);
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  const spoken = [...document.querySelectorAll('[aria-label], [aria-valuetext]')].flatMap(
    (part) => [part.getAttribute('aria-label') ?? '', part.getAttribute('aria-valuetext') ?? ''],
  );
  return [document.body.textContent, ...spoken].join('\n');
}

const summary = (): string => screen.getByRole('region', { name: 'Panel' }).textContent;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  completeDialogs();
  layOut();
});
afterEach(() => {
  cleanup();
});

describe('where there is nothing', () => {
  test.each([
    ['', NONE, 'These data have no projects.'],
    ['area=CO', NONE, 'These data have no projects.'],
    ['list=overlaps', NONE, 'These data have no projects.'],
    ['list=gaps', NONE, 'These data have no projects.'],
    ['list=about', NONE, 'The source names no projects, and says nothing else.'],
    ['view=table', NONE, 'These data have no projects.'],
    ['', UNDATED, 'The one project of these data has no dates.'],
    ['area=CO', UNDATED, 'The one project that reaches Colombia has no dates.'],
    ['area=PE', UNDATED, 'No project of these data reaches Peru at any time.'],
    ['time=2017-07', UNPLACED, 'It names no place on this map.'],
    ['time=2017-07&view=table', UNPLACED, 'It names no place on this map.'],
    ['list=gaps', UNPLACED, 'No project names a place on this map.'],
    ['list=overlaps', ONE, 'These data have one project, and it takes two to overlap.'],
    [
      'list=overlaps&donor=lantern',
      TWO,
      'One project passes the filters, and it takes two to overlap.',
    ],
    ['area=PE&donor=lantern', TWO, 'No project that passes the filters reaches Peru at any time.'],
    ['donor=lantern&topic=farming', TWO, 'None of the 2 projects passes the filters.'],
    ['time=2017-07&compare=2017-08', NONE, 'No project is active in either.'],
  ])('«%s» says why', (query, atlas, why) => {
    saidIn(atlas, query);
    expect(summary()).toContain(why);
  });

  test('the whole time is that of the projects which pass the filters, and they are not all', () => {
    expect(saidIn(TWO, 'donor=lantern&time=2017-10')).toContain('The whole time, 2017 1 project');
  });

  test('that nothing passes the filters is said of one project as of one', () => {
    expect(seedWords(ONE).messages.filters.emptyTitle(1)).toBe(
      'The one project doesn’t pass the filters.',
    );
  });

  test('all places are reached, and possibly only where one of them is', () => {
    saidIn(ONE, 'time=2017-07&list=gaps');
    expect(summary()).toMatch(/Every place in scope is reached in July 2017(?!, or)/);
    cleanup();
    saidIn(atlasOf({ ...july, start: '2017' }), 'time=2017-03&list=gaps');
    expect(summary()).toContain('Every place in scope is reached in March 2017, or possibly');
  });

  test('a single further name stands there itself, in the table and on paper', () => {
    const atlas = atlasOf(
      ...Array.from({ length: 13 }, (_, i) => ({
        ...july,
        id: `p${String(i)}`,
        title: `Project ${String(i)}`,
        targets: [{ area: 'CO' }, ...(i < 4 ? [{ area: 'PE' }] : [])],
      })),
    );
    const said = saidIn(atlas, 'time=2017-07&view=table');
    expect(said).not.toContain('and 1 more');
    expect(said.split('Project 0, Project 1, Project 2, Project 3').length - 1).toBeGreaterThan(2);
    expect(said).toContain('Project 0, Project 1, Project 2 and 10 more');
    expect(said).toContain('Project 10, Project 11, Project 12');
  });

  test('paper says why too', () => {
    saidIn(NONE, '');
    expect(screen.getByRole('article')).toHaveTextContent(
      'These data have no projects. A short list.',
    );
  });
});

/**
 * A stretch of months with the same ends, a plural of one, all of none, a month near by in which
 * nothing is.
 */
const FALSE_OF_ALL = [
  /(\b[A-Z][a-z]+ \d{4}) (?:–|to) \1/,
  /\b1 (?:projects|countries|places|months|areas|regions|pairs)\b/,
  /\bAll (?:one|1|no|0)\b/,
  /\b0 (?:possible|months|places)\b/,
];
const FALSE_WITHOUT_PLACES = [/Every place/, /Never reached/];
const FALSE_OF_ONE = [/Its projects/, /beside its projects/];

describe('of few', () => {
  const QUERIES = [
    '',
    'time=2017-07',
    'time=2018-01',
    'area=CO',
    'list=overlaps',
    'list=gaps',
    'list=about',
    'time=2017-07&compare=2017-08',
    'view=table',
    'view=table&time=2017-07&compare=2017-09',
    'body=lantern',
  ];
  const cases = QUERIES.flatMap((query) =>
    [NONE, ONE, TWO, UNDATED, UNPLACED].map(
      (atlas) =>
        [
          query,
          atlas.dataset.projects.map(({ id }) => id).join(' and ') || 'no project',
          atlas,
        ] as const,
    ),
  );

  test.each(cases)('«%s» says nothing false of %s', (query, _of, atlas) => {
    const said = saidIn(atlas, query);
    const { length } = atlas.dataset.projects;
    expect(
      [
        ...FALSE_OF_ALL,
        ...(atlas.reach.namedAreas.length === 0 ? FALSE_WITHOUT_PLACES : []),
        ...(length === 1 ? FALSE_OF_ONE : []),
      ].filter((words) => words.test(said)),
    ).toEqual([]);
  });
});
