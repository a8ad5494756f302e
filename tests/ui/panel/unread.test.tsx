import Papa from 'papaparse';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/words/en/catalogue.ts';
import { toldFindings } from '../../../src/words/sentences/told-findings.ts';
import { createWords } from '../../../src/words/words.ts';
import { viewCsv } from '../../../src/outputs/view-csv.ts';
import { readSmall, type SmallFile } from '../../support/small-file.ts';
import { renderPanel } from './render-panel.tsx';
import { Told } from './told.tsx';

const DAMAGED = {
  acronym: 'AID',
  targets: [{ area: 'CO' }, { area: 'AN' }],
  start: '1900-01',
  end: '2019-12',
  parties: [{ name: 'World Bank', role: 'sponsor' }],
  budget: [{ amount: '1.000.000,00', currency: 'EUR' }],
  status: 'ongoing',
  frameworks: ['dialogue'],
  euCooperation: { value: 'maybe' },
  links: [{ url: 'ftp://example.org' }],
  topic: 12,
};

const wordsOf = (file: SmallFile) => {
  const { atlas, findings } = readSmall(file);
  return { atlas, findings, words: createWords(en, atlas.gazetteer, ['en']) };
};

describe('where a value would stand, the page says what is in the file', () => {
  test('on a card', () => {
    renderPanel({ time: '2019-12' }, {}, readSmall({ projects: [DAMAGED] }).atlas);
    const card = screen.getByRole('article', { name: 'AID' });
    expect(card).toHaveTextContent('WhereColombia; in the file: AN, which is no place here');
    expect(card).toHaveTextContent(
      'Whenuntil December 2019; start in the file: 1900-01, before 1950',
    );
    expect(card).toHaveTextContent(
      'Paysin the file: World Bank, sponsor, whose role is not known here',
    );
    expect(card).not.toHaveTextContent('not stated');
    expect(screen.getByRole('region', { name: 'Panel' })).not.toHaveTextContent(
      'isn’t said to cooperate',
    );
  });

  test('on the page of a project, in every row', () => {
    renderPanel({ time: '2018-01', project: 'p1' }, {}, readSmall({ projects: [DAMAGED] }).atlas);
    const panel = screen.getByRole('region', { name: 'Panel' });
    for (const said of [
      'in the file: AN, which is no place here',
      'start in the file: 1900-01, before 1950',
      'in the file: 12, which can’t be read',
      'in the file: 1.000.000,00 EUR, which is no amount',
      'in the file: ongoing, which is no status known here',
      'in the file: dialogue, which is no framework of the file',
      'in the file: maybe, which is none of yes, no and unknown',
      'in the file: ftp://example.org, which is no address of the web',
    ]) {
      expect(panel).toHaveTextContent(said);
    }
    // Of its objective and of who monitors it the file says nothing, and a body of no role may be
    // either.
    expect(within(panel).getAllByText('not stated')).toHaveLength(1);
  });

  test('for dates of which neither is used', () => {
    renderPanel(
      { time: '2018-01', project: 'p1' },
      {},
      readSmall({ projects: [{ start: '2018-05', end: '2017-01' }] }).atlas,
    );
    const panel = screen.getByRole('region', { name: 'Panel' });
    expect(panel).toHaveTextContent('in the file: 2018-05 to 2017-01, which ends before it starts');
    expect(panel).not.toHaveTextContent('The source gives no dates');
  });

  test('for what leaves it open whether a project is active', () => {
    renderPanel(
      { time: '2018-01' },
      {},
      readSmall({ projects: [{ start: '2015', end: 'unclear' }] }).atlas,
    );
    expect(screen.getByText('Possible: the end in the file can’t be read.')).toBeInTheDocument();
  });

  test('in the file of a view, as it is written', () => {
    const { atlas, words } = wordsOf({ projects: [DAMAGED] });
    const csv = viewCsv(atlas, { time: 'all', area: null, project: null, body: null }, words);
    const [row = {}] = Papa.parse<Readonly<Record<string, string>>>(csv.replace('\uFEFF', ''), {
      header: true,
    }).data;
    const cell = (name: string): string => row[name] ?? '';
    expect([cell('countries'), cell('start'), cell('status'), cell('budget')]).toEqual([
      'CO; AN',
      '1900-01',
      'ongoing',
      '1.000.000,00 EUR',
    ]);
    expect(cell('not_read')).toContain('targets: AN, which is no place here');
  });
});

describe('the notice of what could not be read', () => {
  const file: SmallFile = { projects: [DAMAGED, { targets: [{ area: 'SU' }] }] };
  const show = () => {
    const { atlas, findings, words } = wordsOf(file);
    return renderPanel(
      { time: '2018-01' },
      { notices: <Told findings={toldFindings(findings, words)} /> },
      atlas,
    );
  };

  test('counts it by kind, and lists it with project, value and place at a press', async () => {
    const { user, store } = show();
    const notice = screen.getByRole('region', { name: '10 faults in the data' });
    expect(notice).toHaveTextContent('2 places that are not known, ');
    expect(notice).toHaveTextContent(' and 7 other kinds.');
    expect(notice).not.toHaveTextContent('SU');
    await user.click(within(notice).getByRole('button', { name: 'Show the list' }));
    const places = within(notice).getByRole('list', { name: '2 places that are not known' });
    const [first, second] = within(places).getAllByRole('listitem');
    expect(first).toHaveTextContent('area "AN" is not known and is left out.');
    expect(first).toHaveTextContent('/projects/0/targets/1/area');
    expect(second).toHaveTextContent('area "SU" is not known');
    await user.click(within(notice).getByRole('button', { name: 'Hide the list' }));
    expect(notice).not.toHaveTextContent('SU');
    await user.click(within(notice).getByRole('button', { name: 'Show the list' }));
    await user.click(
      within(within(notice).getByRole('list', { name: '2 places that are not known' })).getByText(
        'Project 2',
      ),
    );
    expect(store.getState().project).toBe('p2');
  });

  test('is closed for good', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByRole('region', { name: /in the data$/ })).not.toBeInTheDocument();
  });

  test('is none where nothing was found', () => {
    const { findings, words } = wordsOf({ projects: [{}] });
    expect(toldFindings(findings, words)).toBeNull();
  });
});
