import { describe, expect, it } from 'vitest';
import {
  createSearch,
  type SearchHit,
  type SearchKind,
  type SearchResult,
} from '../../../../src/core/selectors/search/search.ts';
import {
  foldTexts,
  foundParts,
  parseQuery,
} from '../../../../src/core/selectors/search/search-text.ts';
import { generatedAtlas, seedAtlas, seedWords } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const search = createSearch(atlas, seedWords(atlas));

function find(text: string): SearchResult {
  const result = search.find(text);
  if (result === null) throw new Error(`nothing to look for in «${text}»`);
  return result;
}
const hits = (text: string, kind: SearchKind): readonly SearchHit[] =>
  find(text).groups.find((group) => group.kind === kind)?.hits ?? [];
const ids = (text: string, kind: SearchKind): readonly string[] =>
  hits(text, kind).map(({ id }) => id);
const reasonOf = (text: string, kind: SearchKind, id: string) =>
  hits(text, kind).find((hit) => hit.id === id)?.reason;

it('finds a place, the border areas that hold it and the projects that reach it, in this order', () => {
  expect(
    find('narino').groups.flatMap(({ hits: found }) =>
      found.map(({ kind, id }) => `${kind} ${id}`),
    ),
  ).toEqual(['place CO-NAR', 'border COxEC', 'project innovact']);
  expect(reasonOf('nariño', 'border', 'COxEC')).toEqual({ kind: 'holds', area: 'CO-NAR' });
  expect(reasonOf('Nar', 'project', 'innovact')).toEqual({ kind: 'reaches', area: 'CO-NAR' });
});

it('finds what the source misspells, by the source’s spelling and by the right one', () => {
  expect(ids('Guatelama', 'border')).toEqual(['GTxMX']);
  expect(ids('Guatelama', 'place')).toEqual(['GT']);
  expect(ids('Guatelama', 'project')).toEqual(['innovact']);
  for (const [kind, id] of [
    ['place', 'GT'],
    ['border', 'GTxMX'],
    ['project', 'innovact'],
  ] as const) {
    expect(reasonOf('guatelama', kind, id)).toEqual({ kind: 'spelt', words: 'Guatelama' });
  }
  expect(ids('Mexico-Guatelama', 'project')).toEqual(['innovact']);
  expect(ids('Guatemala', 'place')[0]).toBe('GT');
  expect(ids('Guatemala', 'border')).toEqual(['GTxMX']);
  expect(ids('Guatemala', 'project')).toEqual(['innovact']);
});

it('finds Bogota and Bogotá alike', () => {
  for (const text of ['bogota', 'Bogotá', 'BOGOTA', 'Bogota\u0301']) {
    expect(ids(text, 'place')).toEqual(['CO-DC', 'area:bogota']);
    expect(ids(text, 'record')).toEqual(['s3-bogota', 's3-bogota-results']);
  }
});

it.each([
  ['INNOVAL', 'innoval'],
  ['innov-al', 'innoval'],
  ['urban coop', 'iuc'],
  ['coop urban', 'iuc'],
])('finds the project of «%s» by its name', (text, id) => {
  expect(ids(text, 'project')[0]).toBe(id);
  expect(reasonOf(text, 'project', id)).toBeNull();
});

it('finds words of topic, objective, text and items, and authors, and says where they are', () => {
  expect(reasonOf('value chains', 'project', 'innovact')).toEqual({ kind: 'topic' });
  expect(reasonOf('specialised agencies', 'project', 'innoval')).toEqual({ kind: 'objective' });
  expect(reasonOf('newsletter', 'record', 's3p-support')).toEqual({ kind: 'text' });
  expect(reasonOf('concretelly', 'record', 's3p-support')).toEqual({ kind: 'text' });
  expect(reasonOf('belen', 'record', 'pub-latam')).toEqual({
    kind: 'author',
    name: 'Belén Barroeta',
  });
  expect(reasonOf('18 EU', 'project', 'iuc')).toEqual({ kind: 'source', words: '18 EU' });
});

it('finds bodies with what they do, and records of every kind', () => {
  expect(ids('dg regio', 'body')).toEqual(['dg-regio']);
  expect(reasonOf('dg regio', 'body', 'dg-regio')).toEqual({
    kind: 'roles',
    roles: [
      { role: 'accountable', count: 3 },
      { role: 'responsible', count: 1 },
    ],
  });
  expect(reasonOf('European Parl', 'body', 'ep')).toEqual({
    kind: 'roles',
    roles: [{ role: 'funding', count: 2 }],
  });
  expect(ids('policy dialogue', 'record')).toEqual(['regional-policy-dialogue']);
  expect(ids('open call', 'record')[0]).toBe('s3p-open-call');
});

it('finds places by their codes and by names in other languages, and says which', () => {
  expect(ids('CO-NAR', 'place')).toEqual(['CO-NAR']);
  expect(reasonOf('co-nar', 'place', 'CO-NAR')).toEqual({ kind: 'alias', name: 'CO-NAR' });
  expect(ids('Brasil', 'place')[0]).toBe('BR');
  expect(reasonOf('Brasil', 'place', 'BR')).toEqual({ kind: 'alias', name: 'Brasil' });
  expect(ids('french guiana', 'place')).toContain('GF');
  expect(ids('european union', 'place')).toEqual(['EU']);
});

const REACHED = new Set(['MX', 'GT', 'CO', 'EC', 'PE', 'CL', 'BR', 'AR']);

it('takes the beginning of a code for one only beyond its country', () => {
  expect(ids('co-na', 'place')).toEqual(['CO-NAR']);
  expect(ids('conar', 'place')).toEqual(['CO-NAR']);
  expect(ids('EC', 'place')[0]).toBe('EC');
  expect(ids('co', 'place')[0]).toBe('CO');
  expect(find('co').groups[0]?.hits.map(({ reason }) => reason)).not.toContainEqual(
    expect.objectContaining({ kind: 'alias', name: expect.stringMatching(/^CO-/) as string }),
  );
});

it('puts places that the data reach before others that answer alike, and an equal name before all', () => {
  const begins = ids('par', 'place').map((id) => REACHED.has(id.slice(0, 2)));
  expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
  expect(begins).toContain(true);
  expect(ids('France', 'place')[0]).toBe('FR');
});

it('lists six of a kind at most and counts the rest', () => {
  const places = find('an').groups.find(({ kind }) => kind === 'place');
  expect(places?.hits).toHaveLength(6);
  expect(places?.count).toBeGreaterThan(6);
});

it('wants all words of a text', () => {
  expect(ids('innovact urban', 'project')).toEqual([]);
  expect(search.find(' – ')).toBeNull();
  expect(search.find('')).toBeNull();
});

it('offers the nearest spelling where nothing is found', () => {
  expect(find('Narinio')).toEqual({ groups: [], spellings: ['Nariño'] });
  expect(find('Ecuadro').spellings).toEqual(['Ecuador']);
  expect(find('INOVACT').spellings[0]).toBe('INNOVACT');
  expect(find('qqqqqqq')).toEqual({ groups: [], spellings: [] });
});

const cut = (text: string, query: string): string =>
  foundParts(text, parseQuery(query))
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('folded text', () => {
  it('knows letters without their marks, and words with hyphens in both forms', () => {
    expect(foldTexts(['Straße Łódź Øresund'])).toBe('\n strasse lodz oresund\n');
    expect(foldTexts(['Mexico-Guatelama'])).toBe('\n mexico guatelama\n mexicoguatelama\n');
    expect(foldTexts(['Côte d’Ivoire'])).toBe('\n cote d ivoire\n cote divoire\n');
    expect(foldTexts(['—'])).toBe('\n');
  });

  it('cuts a text where a query is found in it', () => {
    expect(cut('Nariño', 'nari')).toBe('[Nari]ño');
    expect(cut('Narin\u0303o', 'narino')).toBe('[Narin\u0303o]');
    expect(cut('Bogotá D.C.', 'bogota')).toBe('[Bogotá] D.C.');
    expect(cut('Groß-Straße', 'strasse')).toBe('Groß-[Straße]');
    expect(cut('INNOVAL', 'innov-al')).toBe('[INNOVAL]');
    expect(cut('International Urban Cooperation', 'coop urb')).toBe(
      'International [Urb]an [Coop]eration',
    );
    expect(cut('Colombia–Ecuador', 'ecuador')).toBe('Colombia–[Ecuador]');
    expect(cut('Colombia–Ecuador', 'narino')).toBe('Colombia–Ecuador');
  });
});

it('finds in ten thousand projects what a plain look at all their names finds', () => {
  const large = generatedAtlas(10_000);
  const found = createSearch(large, seedWords(large)).find('project 77');
  const expected = large.dataset.projects.filter(({ id }) => id.startsWith('project-77'));
  expect(found?.groups.find(({ kind }) => kind === 'project')?.count).toBe(expected.length);
  expect(found?.groups.find(({ kind }) => kind === 'project')?.hits[0]?.id).toBe('project-77');
});
