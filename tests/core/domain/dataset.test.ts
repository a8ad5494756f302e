import { describe, expect, test } from 'vitest';
import { pageAlone } from '../../../src/core/domain/layers.ts';
import { readAtlasJson } from '../../../src/formats/atlas-json/read-atlas-json.ts';
import { checkDataset } from '../../../src/formats/check-dataset.ts';
import { datasetSchemaText } from '../../../src/formats/atlas-json/schema/dataset-schema.ts';
import { findingText } from '../../../src/words/en/finding-messages.ts';
import { DATASET, lookup, PAGE, textOf } from '../../formats/support.ts';

const { dataset, findings } = readAtlasJson(DATASET, lookup);
const page = pageAlone(dataset);
const project = (id: string) => dataset.projects.find((candidate) => candidate.id === id);
/** C01, C02 … up to a number. */
const numbersTo = (last: number, prefix: string): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the dataset of the EU–Colombia page', () => {
  test('reads without a finding', () => {
    expect(findings).toEqual([]);
    expect(checkDataset(DATASET, PAGE, lookup)).toEqual([]);
  });

  test('holds what the page has, in its order', () => {
    expect(
      dataset.frameworks.map(({ id, lead, roleLabel }) => `${id}: ${roleLabel ?? ''}: ${lead}`),
    ).toEqual([
      'external-action: Responsible EU body: eeas',
      'research-innovation: Responsible European Commission service: dg-rtd',
      'regional-policy-dialogue: Responsible European Commission service: dg-regio',
      'business: Responsible European Commission service: dg-grow',
    ]);
    expect(page.projects.map(({ id }) => id)).toEqual(['iuc', 'innovact', 'innoval']);
    expect(page.records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'strategy s3-bogota',
      'support s3p-support',
      'result s3-bogota-results',
      'call s3p-open-call',
      'event ev-latam-conference',
      'event ev-lasa-panel',
      'publication pub-latam',
    ]);
    expect(dataset.records.find(({ kind }) => kind === 'support')?.items.length).toBe(8);
    expect(dataset.records.find(({ kind }) => kind === 'publication')?.authors.length).toBe(5);
  });

  test('International Urban Cooperation reaches unnamed parts of six countries, with 18 regions of the EU', () => {
    const iuc = project('iuc');
    expect(
      page.projects[0]?.targets.map(({ area, role, extent }) => `${area} ${role} ${extent}`),
    ).toEqual(
      ['MX', 'CO', 'CL', 'BR', 'PE', 'AR'].map((country) => `${country} recipient unnamed-parts`),
    );
    expect(iuc?.euCooperation).toEqual({ value: 'yes', partners: 18, unit: 'region' });
    expect(iuc?.parties).toEqual([
      {
        org: 'eeas',
        role: 'funding',
        instrument: 'Partnership Instrument',
        as: 'EEAS, Partnership Instrument',
      },
      { org: 'dg-regio', role: 'accountable', as: 'DG REGIO' },
    ]);
  });

  test('INNOVAL ends in June or July 2018, and the EU is its partner', () => {
    const innoval = project('innoval');
    expect(innoval?.end?.text).toBe('[2018-06,2018-07]');
    expect(innoval?.facts['end']).toEqual({
      text: 'June 2017 - Ju 2018',
      source: 's3-page',
      reading: 'inferred',
      note: 'Ju: June or July',
    });
    expect(innoval?.targets.map(({ area, role }) => `${area} ${role}`)).toEqual([
      'CL recipient',
      'CO recipient',
      'PE recipient',
      'AR recipient',
      'EU partner',
    ]);
  });

  test('takes «Guatelama» for Guatemala and says so', () => {
    expect(project('innovact')?.targets.map(({ area }) => area)).toEqual([
      'GTxMX',
      'COxEC',
      'COxPE',
      'CLxPE',
    ]);
    expect(project('innovact')?.facts['targets']?.reading).toBe('corrected');
  });

  test('gives no status: «On-going projects» is the heading of an undated page', () => {
    for (const { status, facts } of page.projects) {
      expect(status).toBeUndefined();
      expect(facts['status']?.text).toBe('On-going projects');
    }
  });

  test('has the words of every fact letter by letter, and all of the page in some field', () => {
    const owners = [page.info, ...page.frameworks, ...page.projects, ...page.records];
    const words = owners.flatMap(({ facts }) =>
      Object.values(facts).map(({ text }) => folded(text)),
    );
    for (const text of words) expect(folded(PAGE)).toContain(text);
    const left = words
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, text) => rest.replaceAll(text, ' '), folded(PAGE));
    expect(left.replaceAll(/[\s•:.,]+/g, '')).toBe('');
  });

  test('keeps each fact as it stands in the file', () => {
    const file = JSON.parse(DATASET) as Record<
      'frameworks' | 'projects' | 'records',
      { id: string; facts: object }[]
    >;
    for (const list of ['frameworks', 'projects', 'records'] as const) {
      expect(dataset[list].map(({ id, facts }) => ({ id, facts }))).toEqual(
        file[list].map(({ id, facts }) => ({ id, facts })),
      );
    }
  });

  test('fails the build with line, field and remedy when it is broken', () => {
    const broken = DATASET.replace('"start": "2017-06"', '"start": "2017-60"').replace(
      '"text": "YES, with 18',
      '"text": "YES, with 20',
    );
    const startLine = broken.split('\n').findIndex((line) => line.includes('2017-60')) + 1;
    const wordsLine = broken.split('\n').findIndex((line) => line.includes('with 20')) + 1;
    expect(checkDataset(broken, PAGE, lookup).map(findingText)).toEqual([
      `E122, line ${String(wordsLine)}, /projects/0/facts/euCooperation/text: In project "iuc": The words "YES, with 20 EU regions" are not in the text of "s3-page". Copy them letter by letter.`,
      expect.stringMatching(
        new RegExp(
          `^E181, line ${String(startLine)}, /projects/2/start: In project "innoval": start "2017-60" is no date and is left out\\.`,
        ),
      ),
    ]);
    expect(checkDataset('', PAGE, lookup).map(({ code }) => code)).toEqual(['E001']);
  });
});

test('the published JSON Schema is the one that reads', () => {
  // After a change of the format: npx tsx geodata/datasets/write-schema.ts
  expect(textOf('geodata/datasets/cooperation-atlas-1.schema.json')).toBe(datasetSchemaText());
});

describe('what other sources add to the page', () => {
  const file = JSON.parse(DATASET) as {
    readonly additions: readonly { readonly id: string; readonly about: string }[];
    readonly conflicts: readonly { readonly id: string }[];
  };
  const sourceIds = new Set(dataset.sources.map(({ id }) => id));

  test('is 66 facts (one of them told border by border), the visits of the pairings and 20 contradictions, each of them read', () => {
    const facts = dataset.additions.filter(({ id }) => /^A\d\d$/.test(id));
    expect(facts).toHaveLength(65);
    expect(
      dataset.additions.filter((addition) => !facts.includes(addition)).map(({ id }) => id),
    ).toEqual([
      'P06.1',
      'P08.1',
      'P13.1',
      'P13.2',
      'P14.1',
      'P15.1',
      'P15.2',
      'P16.1',
      'A23.1',
      'A23.2',
      'A23.3',
      'A23.4',
    ]);
    expect(dataset.additions.map(({ id }) => id)).toEqual(file.additions.map(({ id }) => id));
    expect(dataset.conflicts.map(({ id }) => id)).toEqual(numbersTo(20, 'C'));
  });

  test('names its sources, each with an address and the day of look-up, and has no source that says nothing', () => {
    for (const { url, accessed, id } of dataset.sources)
      expect([id, url?.startsWith('http'), accessed]).toEqual([id, true, '2026-11-24']);
    for (const { sources } of dataset.additions)
      expect(sources.filter((id) => !sourceIds.has(id))).toEqual([]);
    const named = JSON.stringify({ ...dataset, sources: [] });
    expect([...sourceIds].filter((id) => !named.includes(`"${id}"`))).toEqual([]);
  });

  test('is never said by the page', () => {
    expect(
      dataset.additions.filter(({ sources }) => sources.includes(dataset.info.primarySource)),
    ).toEqual([]);
    expect(
      dataset.projects
        .filter(({ sources }) => !sources.includes('s3-page'))
        .map(
          ({ id, related }) =>
            `${id} ${related.map((other) => `${other.type} ${other.project}`).join()}`,
        ),
    ).toEqual([
      'innovact-ii predecessor innovact',
      'innoval-ii predecessor innoval',
      'iurc predecessor iuc',
      'iurc-lac predecessor iurc',
      's4la sibling iuc',
    ]);
  });

  test('pairs 20 regions of Latin America, 16 of them with a partner in the EU', () => {
    const iuc = project('iuc');
    const paired = iuc?.targets.filter(({ pair }) => pair !== undefined) ?? [];
    const pairs = new Map(
      paired.map(({ pair = '' }) => [pair, paired.filter((target) => target.pair === pair)]),
    );
    expect([...pairs.keys()]).toEqual(numbersTo(20, 'P'));
    expect(
      [...pairs.values()].filter((sides) => sides.some(({ role }) => role === 'partner')),
    ).toHaveLength(16);
    for (const [pair, sides] of pairs) {
      expect(sides.some(({ role }) => role === 'recipient')).toBe(true);
      for (const { fact } of sides) expect(fact).toBe(`targets.${pair}`);
    }
    expect(
      pairs.get('P03')?.map(({ area, role, name }) => `${area} ${role} ${name ?? ''}`),
    ).toEqual([
      'CO-DC recipient Bogotá-Cundinamarca',
      'CO-CUN recipient Bogotá-Cundinamarca',
      'IT-62 partner Lazio',
    ]);
    expect(iuc?.facts['targets.P05']).toEqual({
      text: 'RAPE (Región Central) with Ideon-Skåne',
      source: 'S02',
      date: '2018?',
      also: ['S08'],
      confidence: 'confirmed',
      note: 'agreed in 2018 (year inferred); RAPE (Región Central): members as of 2014 (A62); Huila joined later',
    });
  });

  test('keeps the words of the source beside a year that it does not print', () => {
    const closing = dataset.additions.find(({ id }) => id === 'A27');
    expect([closing?.start?.text, closing?.end?.text, closing?.seen, closing?.confidence]).toEqual([
      '2018?-10-30',
      '2018?-10-31',
      'October 30-31',
      'likely',
    ]);
    expect(closing?.about).toEqual({ kind: 'project', id: 'innovact' });
    expect(closing?.places).toEqual([
      { area: 'EC-U', name: 'Lago Agrio', extent: 'unnamed-parts' },
    ]);
  });

  test('gives the budget of IURC as a number with a currency and its words', () => {
    expect(project('iurc')?.budget).toEqual([
      { amount: '12000000', currency: 'EUR', kind: 'committed' },
    ]);
    expect(project('iurc')?.facts['budget']?.source).toBe('S24');
  });
});
