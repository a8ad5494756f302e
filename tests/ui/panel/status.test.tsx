import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { areaId } from '../../../src/core/domain/area.ts';
import { en } from '../../../src/words/en/catalogue.ts';
import { createWords } from '../../../src/words/words.ts';
import { PlaceTooltip } from '../../../src/ui/map/overlays/place-tooltip.tsx';
import { timelineLanes } from '../../../src/core/scene/timeline/timeline-scene.ts';
import { ProjectsOnPaper } from '../../../src/ui/sheet/projects-on-paper.tsx';
import { laneLabel } from '../../../src/words/sentences/timeline-words.ts';
import { viewCsv } from '../../../src/outputs/view-csv.ts';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { readSmall } from '../../support/small-file.ts';
import { viewWith } from '../../support/view.ts';
import { period, renderPanel } from './render-panel.tsx';
import { InSession, sessionOf } from '../../support/session.tsx';

const DATES = { start: '2017-01', end: '2020-12' };
const called = (acronym: string, status?: string, dates: object = DATES): object => ({
  acronym,
  ...dates,
  ...(status === undefined ? {} : { status }),
});
const { atlas } = readSmall({
  projects: [
    called('RUNS', 'active'),
    called('STOPPED', 'cancelled'),
    called('WAITS', 'suspended'),
    called('PLAN', 'pipeline'),
    called('DONE', 'closed'),
    called('OPEN', 'closed', { start: '2017-01', end: '2030-01' }),
    called('SILENT'),
  ],
});
const words = createWords(en, atlas.gazetteer, ['en']);
const TOLD = {
  RUNS: null,
  STOPPED: 'Cancelled',
  WAITS: 'Suspended',
  PLAN: 'Planned',
  DONE: null,
  OPEN: 'Closed',
  SILENT: null,
};
const sentence =
  '1 of them is cancelled, 1 is suspended, 1 is closed and 1 is planned; their dates are shown as the source gives them.';

const only = (status: string) => readSmall({ projects: [called('ONLY', status)] }).atlas;

describe('a status that the dates of a project don’t tell', () => {
  test('stands on its card, and below the heading, whose counts go by the dates', () => {
    renderPanel({ time: '2018-01' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '7 projects active in January 2018',
    );
    expect(screen.getByText(sentence)).toBeInTheDocument();
    for (const [name, told] of Object.entries(TOLD)) {
      const tag = within(screen.getByRole('article', { name })).queryByText(
        /^(?:Cancelled|Suspended|Planned|Closed)$/,
      );
      expect(tag?.textContent ?? null).toBe(told);
    }
  });

  test('stands on the cards and below the heading of a place, a project and a body', () => {
    renderPanel({ time: '2018-01', area: 'CO' }, {}, atlas);
    expect(screen.getByText(sentence)).toBeInTheDocument();
    renderPanel({ time: '2018-01', project: 'p1' }, {}, only('cancelled'));
    expect(
      screen.getByText('It is cancelled; its dates are shown as the source gives them.'),
    ).toBeInTheDocument();
  });

  test('is said of several by their number', () => {
    const { atlas: two } = readSmall({
      projects: [called('A', 'cancelled'), called('B', 'cancelled'), called('C')],
    });
    renderPanel({ time: '2018-01' }, {}, two);
    expect(
      screen.getByText('2 of them are cancelled; their dates are shown as the source gives them.'),
    ).toBeInTheDocument();
  });

  test('stands in its lane of the timeline, which is spoken as it is read', () => {
    const labels = new Map(
      timelineLanes(atlas, viewWith({ data: 'small', time: period('2018-01') })).map((lane) => [
        words.projectName(lane.project),
        laneLabel(lane, words).note,
      ]),
    );
    expect(Object.fromEntries(labels)).toEqual({
      RUNS: '',
      STOPPED: '(cancelled)',
      WAITS: '(suspended)',
      PLAN: '(planned)',
      DONE: '',
      OPEN: '(closed)',
      SILENT: '',
    });
  });

  test('stands in the tooltip of a place that it reaches', () => {
    const store = createViewStore(viewWith({ data: 'small', time: period('2018-01') }));
    render(
      <InSession session={sessionOf(only('cancelled'), store)} words={words}>
        <PlaceTooltip place={areaId('CO')} point={[0, 0]} />
      </InSession>,
    );
    expect(screen.getByRole('tooltip')).toHaveTextContent('It is cancelled');
  });

  test('stands on paper and in the files of a view', () => {
    const view = viewWith({ data: 'small', time: period('2018-01') });
    render(
      <InSession session={sessionOf(atlas, createViewStore(view))} words={words}>
        <ProjectsOnPaper head={atlas} view={view} />
      </InSession>,
    );
    expect(screen.getByRole('rowheader', { name: /^STOPPED ?\(cancelled\)$/ })).toBeInTheDocument();
    expect(viewCsv(atlas, view, words)).toMatch(/STOPPED.*[;,]cancelled[;,]/);
  });

  test('is none where no project has one, and the page is as before', () => {
    renderPanel({ time: '2018-01' }, {}, only('active'));
    expect(screen.queryByText(/dates are shown as the source gives/)).not.toBeInTheDocument();
  });
});
