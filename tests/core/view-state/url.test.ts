import { describe, expect, test } from 'vitest';
import { readView } from '../../../src/core/view-state/url.ts';
import {
  writeSharedView,
  writeSharedViewWithLoss,
  writeView,
  writeViewWithLoss,
} from '../../../src/core/view-state/url-writing.ts';
import type { LinkMigration } from '../../../src/core/view-state/url-migrations.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { viewWith } from '../../support/view.ts';
import { context, months, otherContext } from './link-context.ts';

const DEFAULT = readView('', context).view;
const noticesOf = (link: string, of = context) => readView(link, of).notices;

describe('a link', () => {
  test('without anything is the first view of the dataset', () => {
    expect(DEFAULT).toEqual(viewWith({ data: 'eu-colombia-s3', time: months('2017-07') }));
    expect(writeView(DEFAULT, context)).toBe('');
  });

  test('to a project that is not active in the first view opens in the months of the project', () => {
    expect(readView('project=successor.', context).view.time).toEqual(months('2020-01/2022-12'));
    expect(writeView({ ...DEFAULT, project: 'successor.' }, context)).toBe(
      'time=2017-07&project=successor%2E',
    );
  });

  test('to another dataset than the default names it', () => {
    expect(writeView(readView('', otherContext).view, otherContext)).toBe('data=other-data');
  });

  test('that is shared says dataset, period and version even where they are the defaults', () => {
    expect(writeSharedView({ ...DEFAULT, project: 'innovact' }, context, { made: '1.0.0' })).toBe(
      'data=eu-colombia-s3&time=2017-07&project=innovact&made=1.0.0',
    );
  });

  test('writes a period of one month as that month', () => {
    expect(readView('time=2018-12/2018-12', context).mended).toBe('time=2018-12');
  });

  test('writes spaces, signs and letters beyond ASCII in UTF-8', () => {
    expect(writeSharedView(DEFAULT, context, { made: "1.0 (+Ñ)!*'" })).toBe(
      'data=eu-colombia-s3&time=2017-07&made=1.0%20%28%2B%C3%91%29%21%2A%27',
    );
  });
});

describe('a reader is told', () => {
  test.each([
    ['time=', { reason: 'unreadable', name: 'time', raw: '' }],
    ['time', { reason: 'unreadable', name: 'time', raw: '' }],
    ['area=%E0%A4%A', { reason: 'unreadable', name: 'area', raw: '%E0%A4%A' }],
    ['time=2017-13', { reason: 'not-a-month', name: 'time', raw: '2017-13' }],
    ['time=2017', { reason: 'not-a-month', name: 'time', raw: '2017' }],
    [
      'time=2017-01/2017-02/2017-03',
      { reason: 'not-a-month', name: 'time', raw: '2017-01/2017-02/2017-03' },
    ],
    [
      'time=2018-09/2017-05',
      { reason: 'ends-before-it-starts', name: 'time', raw: '2018-09/2017-05' },
    ],
    [
      'time=1492-10',
      { reason: 'out-of-range', name: 'time', raw: '1492-10', months: months('1900-01/2199-12') },
    ],
    ['area=CO-NA', { reason: 'unknown-place', name: 'area', raw: 'CO-NA' }],
    ['project=INNOVACT', { reason: 'unknown-project', name: 'project', raw: 'INNOVACT' }],
    ['body=DG', { reason: 'unknown-body', name: 'body', raw: 'DG' }],
    ['record=call', { reason: 'unknown-record', name: 'record', raw: 'call' }],
    [
      'list=all',
      {
        reason: 'unknown-list',
        name: 'list',
        raw: 'all',
        offered: ['projects', 'donors', 'overlaps', 'gaps', 'about'],
      },
    ],
    ['data=eu-chile', { reason: 'unknown-dataset', name: 'data', raw: 'eu-chile' }],
    ['data=Bad_Id', { reason: 'unreadable', name: 'data', raw: 'Bad_Id' }],
    [
      'data=https://example.org/a.json',
      { reason: 'unsupported', name: 'data', raw: 'https://example.org/a.json', form: 'address' },
    ],
    [
      'data=file:my%20data.csv:0a1b2c3d',
      { reason: 'unsupported', name: 'data', raw: 'file:my%20data.csv:0a1b2c3d', form: 'file' },
    ],
    ['map=america', { reason: 'unreadable', name: 'map', raw: 'america' }],
    ['map=1,2,3', { reason: 'unreadable', name: 'map', raw: '1,2,3' }],
    ['map=1,2,3,4,5', { reason: 'unreadable', name: 'map', raw: '1,2,3,4,5' }],
    ['map=1e1,2,30,4', { reason: 'unreadable', name: 'map', raw: '1e1,2,30,4' }],
    ['map=-181,-1,3,4', { reason: 'off-the-globe', name: 'map', raw: '-181,-1,3,4' }],
    ['map=-80,-1,-74,91', { reason: 'off-the-globe', name: 'map', raw: '-80,-1,-74,91' }],
    ['map=-80,4,-74,-4', { reason: 'not-a-box', name: 'map', raw: '-80,4,-74,-4' }],
    ['map=180,-4,-180,4', { reason: 'not-a-box', name: 'map', raw: '180,-4,-180,4' }],
    ['map=1.00001,0,1.00002,1', { reason: 'not-a-box', name: 'map', raw: '1.00001,0,1.00002,1' }],
    ['v=one', { reason: 'unreadable', name: 'v', raw: 'one' }],
    ['v=2', { reason: 'newer-grammar', name: 'v', raw: '2', grammar: 2, known: 1 }],
    ['made=', { reason: 'unreadable', name: 'made', raw: '' }],
  ])('of %s why it was dropped', (link, notice) => {
    expect(noticesOf(link)).toEqual([notice]);
  });

  test('which extents the data offer', () => {
    expect(noticesOf('map=europe', otherContext)).toEqual([
      { reason: 'unknown-extent', name: 'map', raw: 'europe', offered: ['all'] },
    ]);
  });

  test('in the order of the table, with what was kept and a mended link', () => {
    const reading = readView(
      '?v=2&area=CO-NA&time=2017-13&project=innovact&map=-80.10,-1,-74.5,2.9&made=1.0.0',
      context,
    );
    expect(reading.notices.map(({ name, reason }) => [name, reason])).toEqual([
      ['time', 'not-a-month'],
      ['area', 'unknown-place'],
      ['v', 'newer-grammar'],
    ]);
    expect(reading).toMatchObject({
      kept: [
        { name: 'project', value: 'innovact' },
        { name: 'map', value: '-80.1,-1,-74.5,2.9' },
      ],
      mended: 'project=innovact&map=-80.1,-1,-74.5,2.9',
      made: '1.0.0',
      grammar: 2,
    });
  });

  test('of nothing where a link opens two of project, body and record: the first in the order of the table counts', () => {
    const reading = readView('record=business&body=ep&project=iuc', context);
    expect(reading).toMatchObject({
      notices: [],
      mended: 'project=iuc',
      view: { project: 'iuc', body: null, record: null },
    });
  });

  test('of the unreadable value of a name given twice, while the readable one counts', () => {
    const reading = readView('area=XX&area=CO-NAR&area=YY', context);
    expect(reading.view.area).toBe('CO-NAR');
    expect(reading.notices).toEqual([{ reason: 'unknown-place', name: 'area', raw: 'XX' }]);
  });
});

describe('a link without room', () => {
  const long = `p${'-'.repeat(2000)}1`;
  const roomy = { ...context, hasProject: (id: string) => id === long };

  test('leaves out its longest parameter, says which, and keeps the rest', () => {
    const view: ViewState = {
      ...DEFAULT,
      area: context.findArea('CO-NAR'),
      project: long,
      map: { kind: 'extent', name: 'both' },
    };
    expect(writeViewWithLoss(view, roomy)).toEqual({
      query: 'area=CO-NAR&map=both',
      leftOut: ['project'],
    });
    expect(writeSharedViewWithLoss(view, roomy, { made: 'ñ'.repeat(500) })).toEqual({
      query: 'data=eu-colombia-s3&time=2017-07&area=CO-NAR&map=both',
      leftOut: ['made', 'project'],
    });
  });

  test('still opens in the same period, where the project that was left out had another default', () => {
    const own = {
      ...roomy,
      defaultTime: (project: string | null) =>
        months(project === long ? '2020-01/2022-12' : '2017-07'),
    };
    const view: ViewState = { ...DEFAULT, time: months('2020-01/2022-12'), project: long };
    expect(writeViewWithLoss(view, own)).toEqual({
      query: 'time=2020-01/2022-12',
      leftOut: ['project'],
    });
  });
});

/** Made up: grammar 1 called the place `region`, grammar 2 wrote its codes in lower case. */
const renamed: LinkMigration = (parameters) =>
  parameters.map((parameter) =>
    parameter.name === 'region' ? { ...parameter, name: 'area' } : parameter,
  );
const upperCase: LinkMigration = (parameters) =>
  parameters.map((parameter) =>
    parameter.name === 'area'
      ? { ...parameter, text: parameter.text?.toUpperCase() ?? null }
      : parameter,
  );

describe('an old grammar', () => {
  const migrations = [renamed, upperCase];

  test.each([
    ['region=co-nar', 1],
    ['v=1&region=co-nar', 1],
    ['v=2&area=co-nar', 2],
    ['v=3&area=CO-NAR', 3],
  ])('opens from %s by the steps it lacks, in their order', (link, grammar) => {
    const reading = readView(link, context, migrations);
    expect(reading).toMatchObject({ grammar, notices: [] });
    expect(reading.view.area).toBe('CO-NAR');
  });

  test('does not change a link that needs no step', () => {
    expect(readView('v=3&area=co-nar', context, migrations).notices).toEqual([
      { reason: 'unknown-place', name: 'area', raw: 'co-nar' },
    ]);
    expect(readView('v=4&area=CO-NAR', context, migrations).notices).toEqual([
      { reason: 'newer-grammar', name: 'v', raw: '4', grammar: 4, known: 3 },
    ]);
  });
});

test.each([
  ['made=1.0.0.', '1.0.0'],
  ['made=1.0.0).', '1.0.0'],
  ['made=2026-11-24,', '2026-11-24'],
  ['made=1.0%2E', '1.0.'],
  ['made=...', '...'],
])(
  'of «%s» the version is %s: bare punctuation is that of the sentence round the link',
  (query, made) => {
    expect(readView(query, context).made).toBe(made);
  },
);
