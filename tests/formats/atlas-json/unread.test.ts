import { describe, expect, test } from 'vitest';
import { findingMessages } from '../../../src/words/en/finding-messages.ts';
import { readSmall } from '../../support/small-file.ts';

const firstOf = (project: object) => {
  const { atlas, findings } = readSmall({ projects: [project] });
  const [read] = atlas.dataset.projects;
  if (read === undefined) throw new Error('no project was read');
  return { read, codes: findings.map(({ code }) => code) };
};

describe('what stands in a file and can’t be read is kept as it is written', () => {
  test.each<[name: string, project: object, unread: readonly object[]]>([
    [
      'a place',
      { targets: [{ area: 'CO' }, { area: 'AN' }] },
      [{ field: 'targets', text: 'AN', reason: 'no-place' }],
    ],
    [
      'a misspelt place, with the nearest',
      { targets: [{ area: 'Guatelama' }] },
      [{ field: 'targets', text: 'Guatelama', reason: 'no-place', near: ['Guatemala (GT)'] }],
    ],
    [
      'a pair without a border',
      { targets: [{ area: 'COxAR' }] },
      [{ field: 'targets', text: 'COxAR', reason: 'no-border' }],
    ],
    [
      'a date',
      { start: '31/12/2017' },
      [{ field: 'start', text: '31/12/2017', reason: 'no-date' }],
    ],
    [
      'a day that there isn’t',
      { end: '2017-02-30T00:00:00' },
      [{ field: 'end', text: '2017-02-30T00:00:00', reason: 'no-date' }],
    ],
    [
      'a date before 1950',
      { start: '1900-01' },
      [{ field: 'start', text: '1900-01', reason: 'before-1950' }],
    ],
    [
      'a date after 2100',
      { end: '9999-12-31' },
      [{ field: 'end', text: '9999-12-31', reason: 'after-2100' }],
    ],
    [
      'an end before its start',
      { start: '2018-05', end: '2017-01' },
      [
        { field: 'start', text: '2018-05', reason: 'ends-before-it-starts' },
        { field: 'end', text: '2017-01', reason: 'ends-before-it-starts' },
      ],
    ],
    [
      'a body whose role is none, with its name',
      { parties: [{ name: 'World Bank', role: 'sponsor' }] },
      [{ field: 'parties', text: 'World Bank, sponsor', reason: 'no-role' }],
    ],
    [
      'a body whose role is missing',
      { parties: [{ name: 'World Bank' }] },
      [{ field: 'parties', text: 'World Bank', reason: 'no-role' }],
    ],
    [
      'a place that has only a name',
      { targets: [{ name: 'The Andes' }] },
      [{ field: 'targets', text: 'The Andes', reason: 'no-place' }],
    ],
    [
      'a budget, with its currency',
      { budget: [{ amount: '1.000.000,00', currency: 'EUR' }] },
      [{ field: 'budget', text: '1.000.000,00 EUR', reason: 'no-amount' }],
    ],
    [
      'a budget in a currency that there isn’t',
      { budget: [{ amount: '100', currency: 'XXQ' }] },
      [{ field: 'budget', text: '100 XXQ', reason: 'no-currency' }],
    ],
    [
      'a link that can be none, with its title',
      { links: [{ url: 'ftp://example.org/report', title: 'Report' }] },
      [{ field: 'links', text: 'ftp://example.org/report, Report', reason: 'no-address' }],
    ],
    [
      'a status',
      { status: 'ongoing' },
      [{ field: 'status', text: 'ongoing', reason: 'no-status' }],
    ],
    [
      'a framework',
      { frameworks: ['dialogue'] },
      [{ field: 'frameworks', text: 'dialogue', reason: 'no-framework' }],
    ],
    [
      'an answer on the EU',
      { euCooperation: { value: 'maybe' } },
      [{ field: 'euCooperation', text: 'maybe', reason: 'no-answer' }],
    ],
    [
      'a source',
      { sources: ['list', 'leaflet'] },
      [{ field: 'sources', text: 'leaflet', reason: 'no-source' }],
    ],
    [
      'a share of a place that is read',
      { targets: [{ area: 'CO', share: 140 }] },
      [{ field: 'targets.share', text: '140', reason: 'no-value' }],
    ],
    [
      'a point of a place that is read',
      { targets: [{ area: 'CO', point: [0, 0] }] },
      [{ field: 'targets.point', text: '0, 0', reason: 'no-point' }],
    ],
  ])('%s', (_, project, unread) => {
    expect(firstOf(project).read.unread).toEqual(unread);
  });

  test('and nothing where a file writes that it knows nothing', () => {
    const { read } = firstOf({ objective: '', topic: null, links: [] });
    expect(read.unread).toBeUndefined();
  });

  test('of records, sources and additions too', () => {
    const { atlas } = readSmall({
      records: [
        {
          id: 'e1',
          kind: 'event',
          title: 'Fair',
          date: 'spring',
          place: { area: 'AN' },
          sources: ['list'],
        },
      ],
      additions: [
        {
          id: 'a1',
          about: 'small',
          label: 'Visit',
          text: 'A visit',
          start: '1900-01-01',
          places: [{ area: 'AN' }],
          sources: ['press'],
          confidence: 'likely',
        },
      ],
    });
    expect(atlas.dataset.records[0]?.unread).toEqual([
      { field: 'date', text: 'spring', reason: 'no-date' },
      { field: 'place', text: 'AN', reason: 'no-place' },
    ]);
    expect(atlas.dataset.additions[0]?.unread).toEqual([
      { field: 'start', text: '1900-01-01', reason: 'before-1950' },
      { field: 'places', text: 'AN', reason: 'no-place' },
    ]);
  });

  test('what another source states so is no part of the page alone', () => {
    const { atlas } = readSmall({
      projects: [{ start: 'spring', facts: { start: { text: 'in spring', source: 'press' } } }],
    });
    expect(atlas.dataset.projects[0]?.unread).toEqual([]);
    expect(atlas.whole.projects[0]?.unread).toHaveLength(1);
  });
});

describe('a time of day behind a date is cut off, and told', () => {
  test.each([
    '2017-05-01T00:00:00',
    '2017-05-01T23:59:59.999Z',
    '2017-05-01T00:00:00+02:00',
    '2017-05-01T000000-0500',
    '2017-05-01 00:00',
    '2017-05-01 12:00:00 AM',
    '2017-05-01 00:00:00 UTC',
    '2017-05-01T10',
    '2017-05-01Z',
    '2017-05-01+02:00',
    ' 2017-05-01 ',
  ])('%s', (start) => {
    const { read, codes } = firstOf({ start });
    expect(read.start).toMatchObject({ text: '2017-05-01' });
    expect(read.unread).toBeUndefined();
    expect(codes).toEqual(['E181']);
  });

  test.each([
    '2017-05-01T',
    '2017-05-01 morning',
    '2017-05T00:00',
    '01.05.2017',
    '2017-05-01/2017-06-01',
  ])('but %s is none', (start) => {
    const { read } = firstOf({ start });
    expect(read.start).toBeUndefined();
    expect(read.unread).toHaveLength(1);
  });
});

describe('an id that is used twice', () => {
  test('is one project where both say the same, in whatever order', () => {
    const { atlas, findings } = readSmall({
      projects: [
        { id: 'x', start: '2017', end: '2018' },
        { end: '2018', start: '2017', id: 'x', title: 'Project 1' },
      ],
    });
    expect(atlas.dataset.projects.map(({ id }) => id)).toEqual(['x']);
    expect(findings).toMatchObject([{ code: 'E102', place: { pointer: '/projects/1/id' } }]);
  });

  test('is two projects where they differ, the second with an id that nobody has', () => {
    const { atlas, findings } = readSmall({
      projects: [
        { id: 'x' },
        { id: 'x-2' },
        { id: 'x', start: 'soon' },
        { id: 'x', start: 'later' },
      ],
    });
    expect(atlas.dataset.projects.map(({ id }) => id)).toEqual(['x', 'x-2', 'x-3', 'x-4']);
    expect(findings.filter(({ code }) => code === 'E181').map(({ project }) => project)).toEqual([
      'x-3',
      'x-4',
    ]);
  });

  test('keeps to the length that ids have', () => {
    const id = 'x'.repeat(120);
    const { atlas } = readSmall({ projects: [{ id }, { id, title: 'Other' }] });
    expect(atlas.dataset.projects[1]?.id).toBe(`${'x'.repeat(118)}-2`);
  });
});

test('a word of the format is read in any case and spelling of it, and that is told', () => {
  const { read, codes } = firstOf({
    status: 'Canceled',
    parties: [{ name: 'World Bank', role: 'Funding' }],
    targets: [{ area: 'CO', role: 'PARTNER ' }],
  });
  expect(read).toMatchObject({
    status: 'cancelled',
    parties: [{ name: 'World Bank', role: 'funding' }],
    targets: [{ area: 'CO', role: 'partner' }],
  });
  expect(read.unread).toBeUndefined();
  expect(codes.toSorted()).toEqual(['E104', 'E171', 'E185']);
});

test('what is told of such a word, and of spaces round a date, is so', () => {
  const { findings } = readSmall({ projects: [{ status: 'Cancelled', start: ' 2017-05 ' }] });
  expect(findings.map((finding) => findingMessages[finding.code](finding)).toSorted()).toEqual([
    'start " 2017-05 " is read as 2017-05: a date has no spaces round it. Write it as "2017-05".',
    'status "Cancelled" is read as "cancelled". Write it so.',
  ]);
});

test.each([
  ['TP', 'TL'],
  ['ZR', 'CD'],
  ['bu', 'MM'],
  ['COL', 'CO'],
  ['deu', 'DE'],
  ['USA', 'US'],
  ['Ivory Coast', 'CI'],
  ['Swaziland', 'SZ'],
  ['Czech Republic', 'CZ'],
  ['Burma', 'MM'],
])(
  'a place written by a former code, a code of three letters or another name is read, and told: %s',
  (written, area) => {
    const { read, codes } = firstOf({ targets: [{ area: written }] });
    expect(read.targets).toMatchObject([{ area }]);
    expect(codes).toEqual(['E152']);
  },
);
