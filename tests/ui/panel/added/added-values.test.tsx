import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { areaId } from '../../../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import type { Dataset, DatasetRecord, Framework } from '../../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../../src/core/domain/edtf.ts';
import { addsAnything } from '../../../../src/core/domain/layers.ts';
import type { Fact, Project } from '../../../../src/core/domain/project.ts';
import { viewCsv } from '../../../../src/outputs/view-csv.ts';
import { head } from '../../../../src/core/selectors/head.ts';
import { seedAtlas, seedWords } from '../../../support/seed-atlas.ts';
import { viewWith } from '../../../support/view.ts';
import { period, renderPanel } from '../render-panel.tsx';
import { createDerived } from '../../../../src/session/derived.ts';

const date = parseEdtf('2031-05');
if (date === null) throw new Error('no date');

const seed = seedAtlas();
const atlasOf = (dataset: Dataset): Atlas => createAtlas(dataset, seed.gazetteer, seed.today);

const said = (text: string): Fact => ({ text, source: 'S02', reading: 'literal' });

/**
 * The page alone as it would be if no other source had been looked at, with one project, record or
 * framework changed.
 */
function pageWith(change: {
  readonly project?: Partial<Project>;
  readonly record?: Partial<DatasetRecord>;
  readonly framework?: Partial<Framework>;
}): Atlas {
  const alone = seed.dataset;
  const [project, ...projects] = alone.projects;
  const [record, ...records] = alone.records;
  const [framework, ...frameworks] = alone.frameworks;
  if (project === undefined || record === undefined || framework === undefined)
    throw new Error('an empty seed');
  return atlasOf({
    ...alone,
    additions: [],
    conflicts: [],
    projects: [Object.assign({}, project, change.project), ...projects],
    records: [Object.assign({}, record, change.record), ...records],
    frameworks: [Object.assign({}, framework, change.framework), ...frameworks],
  });
}

const [iuc] = seed.dataset.projects;
if (iuc === undefined) throw new Error('an empty seed');
const factsWith = (facts: Readonly<Record<string, Fact>>): Project['facts'] =>
  Object.assign({}, iuc.facts, facts);
const withFact = (name: string, value: Partial<Project>): Partial<Project> => ({
  ...value,
  facts: factsWith({ [name]: said('words') }),
});

/**
 * A value that only another source states, for every field that a project can be without: what the
 * panel says of it, under which name.
 */
const FIELDS: readonly (readonly [
  field: string,
  change: Partial<Project>,
  name: string,
  shown: string,
])[] = [
  ['an acronym', withFact('acronym', { acronym: 'IUC-X' }), 'Acronym', 'IUC-X'],
  [
    'an objective',
    withFact('objective', { objective: 'To try a value of others.' }),
    'Objective',
    'To try a value of others.',
  ],
  ['a topic', withFact('topic', { topic: 'a topic of others' }), 'Topic', 'a topic of others'],
  ['themes', withFact('themes', { themes: [{ vocabulary: 'sdg', code: '9' }] }), 'Themes', 'SDG 9'],
  [
    'a framework',
    withFact('frameworks', { frameworks: ['regional-policy-dialogue'] }),
    'Framework',
    'Regional Policy Dialogue',
  ],
  [
    'a target',
    {
      targets: [
        ...iuc.targets,
        { area: areaId('EC'), role: 'recipient', extent: 'whole', fact: 'targets.EC' },
      ],
      facts: factsWith({ 'targets.EC': said('Ecuador') }),
    },
    'Where',
    'Ecuador, as a whole',
  ],
  [
    'a partner',
    {
      targets: [
        ...iuc.targets,
        { area: areaId('PT'), role: 'partner', extent: 'whole', fact: 'targets.PT' },
      ],
      facts: factsWith({ 'targets.PT': said('Portugal') }),
    },
    'EU side',
    'Named: Portugal',
  ],
  [
    'cooperation with the EU',
    withFact('euCooperation', { euCooperation: { value: 'yes', partners: 77, unit: 'city' } }),
    'EU side',
    'Yes, with 77 EU cities',
  ],
  [
    'who pays',
    {
      parties: [{ role: 'funding', name: 'A bank of others' }],
      facts: { 'parties.funding': said('bank') },
    },
    'Pays',
    'A bank of others',
  ],
  [
    'who carries it out',
    {
      parties: [...iuc.parties, { role: 'implementing', name: 'A bureau of others' }],
      facts: factsWith({ 'parties.implementing': said('bureau') }),
    },
    'Carries out',
    'A bureau of others',
  ],
  ['a start', withFact('start', { start: date }), 'When', 'from May 2031'],
  ['an end', withFact('end', { end: date }), 'When', 'until May 2031'],
  [
    'planned dates',
    withFact('dates', { dates: { plannedEnd: date } }),
    'Planned and actual dates',
    'planned end May 2031',
  ],
  ['a status', withFact('status', { status: 'suspended' }), 'Listed as', 'suspended'],
  [
    'words for a status',
    { facts: factsWith({ status: said('halted for now') }) },
    'Listed as',
    '“halted for now”',
  ],
  [
    'an amount',
    withFact('budget', { budget: [{ amount: '1250000', currency: 'EUR', kind: 'total' }] }),
    'Amount',
    '€1,250,000',
  ],
  [
    'a second amount',
    {
      budget: [
        { amount: '1', currency: 'EUR', kind: 'total' },
        { amount: '99', currency: 'USD', kind: 'spent' },
      ],
      facts: factsWith({ 'budget.2': said('ninety-nine') }),
    },
    'Amount',
    '$99 spent',
  ],
  [
    'a link',
    withFact('links', { links: [{ url: 'https://example.org/others' }] }),
    'Links',
    'https://example.org/others',
  ],
  [
    'an identifier',
    withFact('ids', { ids: [{ scheme: 'keep', id: '77' }] }),
    'Identifiers',
    'keep 77',
  ],
];

function csvOf(atlas: Atlas, layer: 'page' | 'added'): string {
  const view = viewWith({
    data: atlas.dataset.info.id,
    time: period('2018-01'),
    project: 'iuc',
    layer,
  });
  return viewCsv(head(createDerived(atlas).shown(view), view).seen, view, seedWords(atlas));
}

const SWITCH = 'Show what other sources add';
const NO_SWITCH = { name: SWITCH };

function row(name: string): HTMLElement | undefined {
  const section = screen.queryByRole('heading', {
    name: 'What other sources state',
  })?.parentElement;
  const term =
    section === undefined || section === null
      ? null
      : within(section).queryByText(name, { selector: 'dt' });
  return term?.parentElement ?? undefined;
}

describe.each(FIELDS)('%s that only another source states', (_, change, name, shown) => {
  const atlas = pageWith({ project: change });

  it('offers the switch, and stands with its mark while it is on', () => {
    expect(addsAnything(atlas.whole)).toBe(true);
    renderPanel({ time: '2018-01', project: 'iuc' }, {}, atlas);
    expect(screen.getByRole('switch', NO_SWITCH)).not.toBeChecked();
    expect(document.body.textContent).not.toContain(shown);
    cleanup();
    renderPanel({ time: '2018-01', project: 'iuc', layer: 'added' }, {}, atlas);
    const stated = row(name);
    expect(stated).toHaveTextContent(shown);
    expect(
      within(stated ?? document.body).getByRole('button', { name: `Source of ${name}: added` }),
    ).toBeVisible();
  });

  it('is in no table of the view, which hold what the page says', () => {
    expect(csvOf(atlas, 'added')).toBe(csvOf(atlas, 'page'));
    expect(csvOf(atlas, 'added')).not.toContain(shown);
  });
});

describe('the switch', () => {
  it('is not there where every value is of the page, or the page says the same', () => {
    const facts = factsWith({ objective: { text: 'words', source: 'S02', also: ['s3-page'] } });
    for (const atlas of [pageWith({}), pageWith({ project: { facts } })]) {
      expect(atlas.dataset).toBe(atlas.whole);
      renderPanel({ time: '2018-01', project: 'iuc' }, {}, atlas);
      expect(screen.queryByRole('switch', NO_SWITCH)).toBeNull();
      cleanup();
    }
  });
});

describe('a card', () => {
  it('says who pays by another source, with its mark, while that is shown', () => {
    const atlas = pageWith({
      project: {
        parties: [{ role: 'funding', name: 'A bank of others' }],
        facts: { 'parties.funding': said('bank') },
      },
    });
    for (const view of [{ time: '2018-01' }, { time: '2018-01', area: 'CO' }]) {
      renderPanel(view, {}, atlas);
      expect(
        screen.getByRole('article', { name: 'International Urban Cooperation' }),
      ).not.toHaveTextContent('A bank of others');
      cleanup();
      renderPanel({ ...view, layer: 'added' }, {}, atlas);
      const card = within(screen.getByRole('article', { name: 'International Urban Cooperation' }));
      expect(card.getByText('A bank of others')).toBeVisible();
      expect(card.getByRole('button', { name: 'Source of Pays: added' })).toBeVisible();
      cleanup();
    }
  });
});

describe('a body of the page', () => {
  it('has the projects and frameworks that another source gives it, below what the page says', () => {
    const atlas = pageWith({
      project: {
        parties: [...iuc.parties, { role: 'implementing', org: 'ep' }],
        facts: factsWith({ 'parties.implementing': said('Parliament') }),
      },
      framework: { lead: 'ep', facts: { lead: said('Parliament') } },
    });
    renderPanel({ time: '2018-01', body: 'ep' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^European Parliament pays for 2 projects$/,
    );
    expect(screen.queryByText('International Urban Cooperation')).toBeNull();
    cleanup();
    renderPanel({ time: '2018-01', body: 'ep', layer: 'added' }, {}, atlas);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^European Parliament pays for 2 projects$/,
    );
    const roles = within(screen.getByRole('list', { name: 'Roles that other sources state' }));
    expect(
      roles.getAllByRole('listitem').map((item) => item.querySelector('p + p')?.textContent),
    ).toEqual(['Carries out', 'Responsible for']);
    expect(
      roles.getByRole('button', { name: 'Source of International Urban Cooperation: added' }),
    ).toBeVisible();
  });
});

describe('a record and a framework of the page', () => {
  const RECORD: readonly (readonly [
    field: keyof DatasetRecord,
    change: Partial<DatasetRecord>,
    name: string,
    shown: string,
  ])[] = [
    ['text', { text: 'A text of others.' }, 'Text', 'A text of others.'],
    ['items', { items: ['An item of others'] }, 'List', 'An item of others'],
    ['date', { date }, 'When', 'May 2031'],
    ['place', { place: { name: 'A town of others' } }, 'Where', 'A town of others'],
    ['organiser', { organiser: 'A host of others' }, 'Organiser', 'A host of others'],
    ['whom', { whom: 'Guests of others' }, 'For', 'Guests of others'],
    ['authors', { authors: ['An author of others'] }, 'Authors', 'An author of others'],
    ['url', { url: 'https://example.org/others' }, 'Page', 'https://example.org/others'],
    [
      'links',
      { links: [{ url: 'https://example.org/more' }] },
      'Links',
      'https://example.org/more',
    ],
  ];

  it.each(RECORD)('have the %s of another source with its mark', (field, change, name, shown) => {
    const atlas = pageWith({ record: { ...change, facts: { [field]: said('words') } } });
    const record = atlas.dataset.records[0]?.id ?? '';
    renderPanel({ time: '2018-01', record }, {}, atlas);
    expect(document.body.textContent).not.toContain(shown);
    expect(screen.getByRole('switch', NO_SWITCH)).not.toBeChecked();
    cleanup();
    renderPanel({ time: '2018-01', record, layer: 'added' }, {}, atlas);
    expect(row(name)).toHaveTextContent(shown);
    expect(screen.getByRole('button', { name: `Source of ${name}: added` })).toBeVisible();
  });

  it('say who is responsible for a framework only with its mark, where the page doesn’t', () => {
    const atlas = pageWith({ framework: { facts: { lead: said('EEAS') } } });
    renderPanel({ time: '2018-01', record: 'external-action' }, {}, atlas);
    expect(document.body.textContent).not.toContain('EEAS');
    cleanup();
    renderPanel({ time: '2018-01', record: 'external-action', layer: 'added' }, {}, atlas);
    expect(row('Responsible')).toHaveTextContent('EEAS');
  });
});

it('what only other sources name beside the projects is listed with its mark under «About», though no words of theirs are kept', () => {
  const { whole } = pageWith({});
  const more: Dataset = {
    ...whole,
    records: [
      ...whole.records,
      {
        id: 'of-others',
        kind: 'event',
        title: 'A fair of others',
        items: [],
        authors: [],
        links: [],
        sources: ['S02'],
        facts: {},
      },
    ],
  };
  renderPanel({ time: '2018-01', list: 'about', layer: 'added' }, {}, atlasOf(more));
  const list = within(screen.getByRole('list', { name: 'Named by other sources alone' }));
  expect(list.getByText('A fair of others')).toBeVisible();
  expect(list.getByRole('button', { name: 'Source of A fair of others: added' })).toBeVisible();
  cleanup();
  renderPanel({ time: '2018-01', record: 'of-others', layer: 'added' }, {}, atlasOf(more));
  expect(screen.getByText('Named by another source')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Source of A fair of others: added' })).toBeVisible();
});
