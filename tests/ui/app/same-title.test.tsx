import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import type { Party, Project } from '../../../src/core/domain/project.ts';
import { viewCsv } from '../../../src/outputs/view-csv.ts';
import { LaneKeys } from '../../../src/ui/timeline/lanes/lane-keys.tsx';
import { timelineLanes } from '../../../src/core/scene/timeline/timeline-scene.ts';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import { period, renderPanel } from '../panel/render-panel.tsx';
import { field, options, renderSearch } from '../search/render-search.tsx';
import { seedAtlas, seedDataset, seedWords } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

const TITLE = 'Technical Assistance Facility';

function twoOfOneTitle() {
  const page = seedDataset();
  const [some] = page.projects;
  if (some === undefined) throw new Error('the seed has no project');
  const { acronym: _, ...plain } = some;
  const project = (id: string, first: string, last: string, party: Party): Project => {
    const [start, end] = [parseEdtf(first), parseEdtf(last)];
    if (start === null || end === null) throw new Error(id);
    return { ...plain, id, title: TITLE, start, end, parties: [party], facts: {} };
  };
  const projects = [
    project('a-1', '2015-01', '2017-12', { role: 'funding', org: 'donor-a' }),
    project('a-2', '2016-06', '2018-12', { role: 'funding', name: 'donor A' }),
  ];
  const dataset: Dataset = {
    ...page,
    organisations: [{ id: 'donor-a', name: 'Donor A', ids: [] }],
    frameworks: [],
    records: [],
    additions: [],
    conflicts: [],
    projects,
  };
  return seedAtlas(() => dataset);
}

const atlas = twoOfOneTitle();
const NAMES = [`${TITLE} (2015–2017)`, `${TITLE} (2016–2018)`];

describe('two projects of one title', () => {
  it('are told apart in the list, in the sentence of a page and in the pair that overlaps', () => {
    renderPanel({ time: '2017-07' }, {}, atlas);
    const cards = within(screen.getByRole('list', { name: 'Projects' })).getAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(NAMES);
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual(NAMES);
    cleanup();
    renderPanel({ time: '2017-07', project: 'a-2' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      `${TITLE} (2016–2018), active in July 2017`,
    );
    cleanup();
    renderPanel({ time: '2017-07', list: 'overlaps' }, {}, atlas);
    expect(
      screen.getByRole('heading', { level: 2, name: new RegExp(`^${TITLE}`) }),
    ).toHaveTextContent(
      'Technical Assistance Facility (2015–2017) and Technical Assistance Facility (2016–2018)',
    );
  });

  it('are told apart in the search and the lanes', async () => {
    const { user } = renderSearch({}, atlas);
    await user.type(field(), 'technical');
    for (const name of NAMES)
      expect(options().some((option) => option?.startsWith(name))).toBe(true);
    cleanup();
    const store = createViewStore(
      viewWith({ data: atlas.dataset.info.id, time: period('2017-07') }),
    );
    render(
      <InSession session={sessionOf(atlas, store)}>
        <LaneKeys lanes={timelineLanes(atlas, store.getState())} onPoint={() => undefined} />
      </InSession>,
    );
    for (const name of NAMES)
      expect(
        screen.getByRole('button', { name: new RegExp(name.replaceAll(/[()]/g, String.raw`\$&`)) }),
      ).toBeVisible();
  });

  it('keep their titles in files', () => {
    const csv = viewCsv(
      atlas,
      viewWith({ data: atlas.dataset.info.id, time: period('2017-07') }),
      seedWords(atlas),
    );
    expect(csv).toContain(TITLE);
    expect(csv).not.toContain(`${TITLE} (`);
  });
});

describe('a body that one project gives by its id and another by its name', () => {
  it('pays for both on its own page', () => {
    renderPanel({ time: '2017-07', body: 'donor-a' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Donor A pays for 2 projects',
    );
  });
});
