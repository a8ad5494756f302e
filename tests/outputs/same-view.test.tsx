import { render, screen, within } from '@testing-library/react';
import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import { HighlightContext } from '../../src/ui/parts/highlight.ts';
import type { AreaId } from '../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import { parseMonth } from '../../src/core/domain/month.ts';
import { sentenceOf } from '../../src/words/words.ts';
import { viewCsv } from '../../src/outputs/view-csv.ts';
import { viewGeoJson } from '../../src/outputs/view-geojson.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { heading } from '../../src/core/selectors/projects/heading.ts';
import { projectsAt } from '../../src/core/selectors/projects/listed-projects.ts';
import { monthsOf } from '../../src/core/selectors/projects/period.ts';
import { Picture } from '../../src/ui/sheet/picture.tsx';
import { TableView } from '../../src/ui/table/table-view.tsx';
import { createViewStore } from '../../src/core/view-state/store.ts';
import type { ViewState } from '../../src/core/view-state/view-state.ts';
import { generatedDataset, seededRandom } from '../support/generated-dataset.ts';
import { layOut } from '../support/browser/laid-out.ts';
import { seedAtlas, seedShapes, seedWords } from '../support/seed-atlas.ts';
import { viewWith } from '../support/view.ts';
import type { Session } from '../../src/session/session.ts';
import { InSession, sessionOf } from '../support/session.tsx';

const page = seedAtlas();
const shapes = seedShapes();
const LINK = 'https://atlas.example.org/?data=x';

beforeEach(() => {
  layOut();
  Element.prototype.scrollIntoView = () => undefined;
});

interface Said {
  /** Projects with how sure they are, in their order. */
  readonly projects: readonly string[];
  /** Certain and possible projects by place. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

const line = (id: string, certainty: string): string => `${id} ${certainty}`;

/** What a file of a view says of its projects and places. */
function csvSays(csv: string): Said {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').trimEnd(), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  });
  const places = new Map<string, string[]>();
  for (const { id = '', place = '', certainty = '' } of data)
    if (place !== '') places.set(place, [...(places.get(place) ?? []), line(id, certainty)]);
  return { projects: [...new Set(data.map(({ id = '' }) => id))], places };
}

interface Feature {
  readonly properties: { readonly id: string; readonly certainty: string | null };
}

interface Shown {
  readonly session: Session;
  readonly view: ViewState;
}

function shownOf(atlas: Atlas, fields: Partial<ViewState> & Pick<ViewState, 'time'>): Shown {
  const view = viewWith({ data: atlas.dataset.info.id, ...fields });
  return { session: sessionOf(atlas, createViewStore(view)), view };
}

const monthOf = (month: string): ViewState['time'] => {
  const at = parseMonth(month);
  if (at === null) throw new Error(month);
  return { first: at, last: at };
};

/** The names of the table's rows that a place has, with the numbers beside them. */
function tableNumbers(): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const row of within(screen.getByRole('table')).getAllByRole('row')) {
    const name = row.querySelector('[data-row-name]')?.textContent;
    const [certain, possible] = within(row).queryAllByRole('cell');
    if (name !== undefined && !numbers.has(name))
      numbers.set(name, `${certain?.textContent ?? ''} ${possible?.textContent ?? ''}`);
  }
  return numbers;
}

/**
 * Where the five don't say the same of a view; the picture is drawn where that is asked for, which
 * takes its time.
 */
function differencesIn({ session, view }: Shown, isDrawn: boolean): readonly string[] {
  const { atlas } = session.derived.shown(view);
  const words = seedWords(session.atlas);
  const period = monthsOf(view.time, atlas);
  const differences: string[] = [];
  const compare = (what: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) !== JSON.stringify(other))
      differences.push(`${what}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
  };
  const csv = csvSays(viewCsv(atlas, view, words));
  const features = (
    JSON.parse(viewGeoJson(atlas, view, words, shapes, { link: LINK })) as { features: Feature[] }
  ).features;
  const sentence = sentenceOf(words.heading(heading(atlas, view)));

  compare(
    'projects of GeoJSON and CSV',
    [...new Set(features.map(({ properties: { id } }) => id))],
    csv.projects,
  );
  const certain = new Set(
    features
      .filter(({ properties }) => properties.certainty === 'certain')
      .map(({ properties }) => properties.id),
  );
  compare(
    'certain projects of GeoJSON and heading',
    certain.size === 0 ? 'No' : certain.size.toLocaleString('en'),
    /^\S+/.exec(sentence)?.[0],
  );

  const panel = render(
    <InSession session={session}>
      <Panel />
    </InSession>,
  );
  compare('heading of the panel', screen.getByRole('heading', { level: 1 }).textContent, sentence);
  if (atlas.dataset.projects.length <= 8 && csv.projects.length > 0) {
    const names = within(screen.getByRole('list', { name: 'Projects' }))
      .getAllByRole('article')
      .map((card) => card.getAttribute('aria-label') ?? '');
    const expected = csv.projects.map((id) =>
      words.projectName(
        atlas.dataset.projects.find((project) => project.id === id) ?? { title: '' },
      ),
    );
    compare(
      'cards of the panel and projects of CSV',
      names.toSorted(byText),
      expected.toSorted(byText),
    );
  }
  panel.unmount();

  const table = render(
    <InSession session={session}>
      <TableView empty={<p>empty</p>} isAside={false} />
    </InSession>,
  );
  compare('heading of the table', screen.getByRole('heading', { level: 1 }).textContent, sentence);
  const numbers = screen.queryByRole('table') === null ? new Map<string, string>() : tableNumbers();
  if (view.area === null && view.project === null && view.body === null)
    compare('an empty table and an empty file', numbers.size === 0, csv.places.size === 0);
  for (const [place, lines] of csv.places) {
    const sure = lines.filter((each) => each.endsWith(' certain')).length;
    const open = lines.length - sure;
    // Rows that the table has closed aren't there to be compared.
    const shown = numbers.get(words.areas.of(place as AreaId));
    if (shown !== undefined)
      compare(
        `table and CSV at ${place}`,
        shown,
        `${String(sure)} ${open === 0 ? '–' : String(open)}`,
      );
  }
  table.unmount();

  const { paint, classes } = session.derived.scenes.of(view);
  for (const [place, lines] of csv.places) {
    if (!atlas.gazetteer.leaves.includes(place as AreaId)) continue;
    const sure = lines.filter((each) => each.endsWith(' certain')).length;
    compare(
      `map and CSV at ${place}`,
      paint.get(place as AreaId)?.shade,
      classes.findLast(({ from }) => from <= sure)?.shade ?? 'land',
    );
    compare(
      `panel and CSV at ${place}`,
      projectsAt(atlas, place as AreaId, period)
        .map(({ project, certainty }) => line(project.id, certainty))
        .toSorted(byText),
      lines.toSorted(byText),
    );
  }
  if (isDrawn) {
    const drawn = render(
      <InSession session={session}>
        <HighlightContext value={{ highlight: null, point: () => undefined }}>
          <Picture
            view={view}
            head={atlas}
            sentence={sentence}
            shapes={shapes}
            link={LINK}
            day={new Date(2026, 10, 24)}
          />
        </HighlightContext>
      </InSession>,
    );
    compare(
      'sentence of the picture',
      drawn.container.querySelector('svg > title')?.textContent,
      sentence,
    );
    const grounds = new Set([...paint.values()].map(({ shade }) => shade));
    compare(
      'grounds of the picture and of the map',
      [...grounds].filter((shade) => drawn.container.querySelector(`path.map-${shade}`) === null),
      [],
    );
    drawn.unmount();
  }
  return differences;
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

describe('panel, table, CSV, GeoJSON and picture say the same', () => {
  test.each([
    ['a month', { time: monthOf('2017-07') }, true],
    ['a month in which a date is left open', { time: monthOf('2018-07') }, false],
    ['a place', { time: monthOf('2017-08'), area: 'CO-NAR' as AreaId }, true],
    [
      'a place that is only possibly reached',
      { time: monthOf('2018-10'), area: 'CL-AP' as AreaId },
      false,
    ],
    ['a border area', { time: monthOf('2017-08'), area: 'COxPE' as AreaId }, false],
    ['a filter', { time: monthOf('2017-07'), donor: ['ep'] }, true],
    ['the whole time', { time: 'all' as const }, false],
    ['an empty month', { time: monthOf('2017-04') }, false],
  ])('of %s', (_, fields, isDrawn) => {
    expect(differencesIn(shownOf(page, fields), isDrawn)).toEqual([]);
  });

  const many = createAtlas(generatedDataset(120, 5, page.gazetteer), page.gazetteer, page.today);
  const random = seededRandom(7);
  const countries = many.reach.namedAreas.filter(
    (area) => many.gazetteer.area(area).kind === 'country',
  );
  test.each(
    Array.from({ length: 5 }, (_, run) => ({
      time: `${String(2003 + Math.floor(random() * 20))}-0${String(1 + Math.floor(random() * 9))}`,
      area: run % 2 === 0 ? null : (countries[Math.floor(random() * countries.length)] ?? null),
      donor: run % 3 === 0 ? ['donor-1', 'donor-2'] : [],
    })),
  )('of many projects: $time, $area, $donor', ({ time, area, donor }) => {
    expect(differencesIn(shownOf(many, { time: monthOf(time), area, donor }), false)).toEqual([]);
  });
});
