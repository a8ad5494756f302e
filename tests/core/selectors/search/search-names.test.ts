import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/domain/dataset.ts';
import { initialsOf } from '../../../../src/core/selectors/search/abbreviations.ts';
import { createSearch, type SearchHit } from '../../../../src/core/selectors/search/search.ts';
import { foundWords, parseQuery } from '../../../../src/core/selectors/search/search-text.ts';
import { seedAtlas, seedWords } from '../../../support/seed-atlas.ts';

/** The page, with projects and bodies that are called as people call them. */
const named = (page: Dataset): Dataset => {
  const [first] = page.projects;
  if (first === undefined) throw new Error('no project');
  const titles = {
    'XI-7/042': 'Horizon 2020 for labour in urban centres',
    zh: '中国水资源合作项目',
    th: 'โครงการน้ำสะอาด',
  };
  return {
    ...page,
    organisations: [
      ...page.organisations,
      {
        id: 'o-1',
        name: 'Inter-American Development Bank (IDB)',
        ids: [{ scheme: 'xm', id: 'XM-DAC-46012' }],
      },
    ],
    projects: [
      ...page.projects,
      ...Object.entries(titles).map(([id, title]) => ({
        id,
        title,
        themes: [],
        frameworks: [],
        targets: [],
        parties: [],
        budget: [],
        links: [],
        ids: [],
        related: [],
        facts: {},
        sources: first.sources,
      })),
    ],
  };
};
const atlas = seedAtlas(named);
const search = createSearch(atlas, seedWords(atlas));

const first = (text: string): SearchHit | undefined => search.find(text)?.groups[0]?.hits[0];
const firstId = (text: string): string =>
  `${first(text)?.kind ?? 'nothing'} ${first(text)?.id ?? ''}`;

describe('a country is found first', () => {
  it.each([
    ['UK', 'GB'],
    ['GB', 'GB'],
    ['GBR', 'GB'],
    ['Great Britain', 'GB'],
    ['EL', 'GR'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['u.s.a.', 'US'],
    ['EE. UU.', 'US'],
    ['DEU', 'DE'],
    ['Ivory Coast', 'CI'],
    ['Costa de Marfil', 'CI'],
    ['Elfenbeinküste', 'CI'],
    ['Czech Republic', 'CZ'],
    ['Burma', 'MM'],
    ['Macedonia', 'MK'],
    ['Cape Verde', 'CV'],
    ['Holland', 'NL'],
    ['East Timor', 'TL'],
    ['Turkey', 'TR'],
    ['Plurinational State of Bolivia', 'BO'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Viet Nam', 'VN'],
    ['Lao PDR', 'LA'],
    ['Syrian Arab Republic', 'SY'],
    ['Islamic Republic of Iran', 'IR'],
    ['Russian Federation', 'RU'],
    ['Republic of Moldova', 'MD'],
    ['United Republic of Tanzania', 'TZ'],
    ['Republic of Korea', 'KR'],
    ['DPRK', 'KP'],
    ['Palestine', 'PS'],
    ['Holy See', 'VA'],
    ['DRC', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['The Gambia', 'GM'],
    ['The Bahamas', 'BS'],
    ['Alemania', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemanha', 'DE'],
    ['Österreich', 'AT'],
    ['Trinidad and Tobago', 'TT'],
    ['Saint Lucia', 'LC'],
    ['Kazajistán', 'KZ'],
  ])('by «%s»: %s', (text, id) => {
    expect(firstId(text)).toBe(`place ${id}`);
  });

  it('by a name that it no longer has, which is said; by a part of it, which is said too', () => {
    expect(first('Swaziland')).toMatchObject({
      id: 'SZ',
      reason: { kind: 'former', name: 'Swaziland' },
    });
    expect(first('Zaire')).toMatchObject({ id: 'CD', reason: { kind: 'former', name: 'Zaire' } });
    expect(first('England')).toMatchObject({ id: 'GB', reason: { kind: 'part', name: 'England' } });
  });
});

it('finds units by their codes of NUTS and ISO, by retired codes and by names in other languages', () => {
  expect([
    firstId('ES51'),
    firstId('MX-DIF'),
    firstId('co-nar'),
    firstId('Bavaria'),
    firstId('Cataluña'),
    firstId('Tuscany'),
  ]).toEqual([
    'place ES-CT',
    'place MX-CMX',
    'place CO-NAR',
    'place DE-BY',
    'place ES-CT',
    'place IT-52',
  ]);
});

it('finds places by NUTS codes as files write them, also older ones and those of a part, which is said', () => {
  expect([
    firstId('nuts:ES51'),
    firstId('nuts:es51'),
    firstId('FR24'),
    firstId('DE111'),
    firstId('UKI'),
    firstId('nuts:UKI3'),
  ]).toEqual(['place ES-CT', 'place ES-CT', 'place FR-CVL', 'place DE-BW', 'place GB', 'place GB']);
  expect(first('UKI')).toMatchObject({ reason: { kind: 'part', name: 'UKI' } });
  expect(search.find('nuts:xx')?.groups).toEqual([]);
});

it('finds an area across a border by its code in any form, and the EU by UE', () => {
  expect([firstId('CO x EC'), firstId('ec x co'), firstId('COxEC'), firstId('UE')]).toEqual([
    'border COxEC',
    'border COxEC',
    'border COxEC',
    'place EU',
  ]);
});

it('finds projects, bodies and records by ids, by abbreviations that they give and by their initials, before what only begins so', () => {
  expect(firstId('IUC')).toBe('project iuc');
  expect(firstId('EP')).toBe('body ep');
  expect(firstId('dg-regio')).toBe('body dg-regio');
  expect(firstId('s3p-open-call')).toBe('record s3p-open-call');
  expect(firstId('XI-7/042')).toBe('project XI-7/042');
  for (const text of ['IDB', 'IADB', 'XM-DAC-46012', 'o-1']) expect(firstId(text)).toBe('body o-1');
  expect(first('IADB')).toMatchObject({ reason: { kind: 'roles', alias: 'IADB' } });
});

it.each([
  ['European Parliament', ['EP']],
  ['Agencia Española de Cooperación Internacional para el Desarrollo', ['AECID']],
  ['Agence française de développement', ['AFD']],
  ['INNOVACT', []],
])('initials of «%s» are %j', (name, initials) => {
  expect(initialsOf(name)).toEqual(expect.arrayContaining(initials));
  expect(initialsOf(name).length).toBe(initials.length);
});

describe('British and American spelling', () => {
  it.each([['decentralized'], ['decentralised'], ['decentraliz']])('is one: «%s»', (text) => {
    expect(search.find(text)?.groups.flatMap(({ hits }) => hits.map(({ id }) => id))).toContain(
      'innoval',
    );
  });

  it.each([
    ['labor'],
    ['labou'],
    ['labour'],
    ['urban center'],
    ['centers'],
    ['horiz'],
    ['Horizon'],
  ])('is one, and words of other meaning stay apart: «%s»', (text) => {
    expect(search.find(text)?.groups.flatMap(({ hits }) => hits.map(({ id }) => id))).toContain(
      'XI-7/042',
    );
  });

  it('makes no word of another', () => {
    expect(search.find('horison')?.groups).toEqual([]);
  });
});

it('finds short words within scripts that write no spaces', () => {
  expect(firstId('水')).toBe('project zh');
  expect(firstId('合作')).toBe('project zh');
  expect(firstId('น้ำ')).toBe('project th');
});

describe('a month', () => {
  it.each([
    ['july 2018', '2018-07'],
    ['2018-07', '2018-07'],
    ['07/2018', '2018-07'],
    ['juillet 2018', '2018-07'],
    ['Jul 2018', '2018-07'],
    ['März 2018', '2018-03'],
    ['2018', '2018-01/2018-12'],
    ['Q3 2018', '2018-07/2018-09'],
    ['2018-Q3', '2018-07/2018-09'],
    ['May 2017 – Sept 2018', '2017-05/2018-09'],
    ['May – Sept 2018', '2018-05/2018-09'],
    ['2017-05/2018-09', '2017-05/2018-09'],
    ['2017-2018', '2017-01/2018-12'],
    ['2018-07-15', '2018-07'],
    ['15.07.2018', '2018-07'],
    ['15/7/2018', '2018-07'],
    ['7/15/2018', '2018-07'],
    ['1 July 2018', '2018-07'],
    ['July 1st, 2018', '2018-07'],
    ['1er juillet 2018', '2018-07'],
    ['15 de julio de 2018', '2018-07'],
    ['15. Juli 2018', '2018-07'],
    ['jul-2018', '2018-07'],
    ['July/2018', '2018-07'],
    ['3Q 2018', '2018-07/2018-09'],
    ['H1 2018', '2018-01/2018-06'],
    ['2018-H2', '2018-07/2018-12'],
    ['3 May 2017 – 30 Sept 2018', '2017-05/2018-09'],
  ])('«%s» leads to %s', (text, period) => {
    expect(firstId(text)).toBe(`period ${period}`);
  });

  it.each([
    ['jui 2018'],
    ['july'],
    ['2018-13'],
    ['2018-07-32'],
    ['2018-15-15'],
    ['32 July 2018'],
    ['H3 2018'],
    ['5Q 2018'],
    ['0999'],
    ['2018-07 – 2017-01'],
    ['CO-NAR'],
  ])('is not guessed from «%s»', (text) => {
    expect(first(text)?.kind).not.toBe('period');
  });
});

function quoted(text: string, query: string): string {
  const read = parseQuery(query);
  return read === null ? '' : foundWords(text, read);
}

it('quotes words of the source as it writes them, and never nothing', () => {
  expect(quoted('European Commission, DG REGIO', 'dg-regio')).toBe('DG REGIO');
  expect(quoted('European Commission, DG REGIO', 'Commission, DG')).toBe('Commission, DG');
  expect(quoted('May 2017 - Sept 2018', '2017 2018')).toBe('2017 … 2018');
  for (const text of [
    'dg-regio',
    'DG REGIO',
    'dgregio',
    'sept-2018',
    'Mexico-Guatelama',
    'u.s.',
    'd.g. regio',
  ]) {
    const reasons = (search.find(text)?.groups ?? []).flatMap(({ hits }) =>
      hits.map(({ reason }) => reason),
    );
    expect(
      reasons.filter(
        (reason) => reason !== null && 'words' in reason && reason.words.trim() === '',
      ),
    ).toEqual([]);
  }
});
