import { describe, expect, test } from 'vitest';
import { textIn } from '../../src/domain/text.ts';
import { atlasJson } from '../../src/formats/atlas-json.ts';
import { checkDataset } from '../../src/formats/check-dataset.ts';
import { datasetSchemaText } from '../../src/formats/dataset-schema.ts';
import { findingText } from '../../src/i18n/finding-messages.en.ts';
import { DATASET, lookup, PAGE, textOf } from './support.ts';

const { dataset, findings } = atlasJson.read(DATASET, lookup);
const project = (id: string) => dataset.projects.find((candidate) => candidate.id === id);
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the dataset of the EU–Colombia page', () => {
  test('reads without a finding', () => {
    expect(findings).toEqual([]);
    expect(checkDataset(DATASET, PAGE, lookup)).toEqual([]);
  });

  test('holds what the page has, in its order', () => {
    expect(dataset.frameworks.map(({ id, lead, roleLabel }) => `${id}: ${roleLabel ?? ''}: ${lead}`)).toEqual([
      'external-action: Responsible EU body: eeas',
      'research-innovation: Responsible European Commission service: dg-rtd',
      'regional-policy-dialogue: Responsible European Commission service: dg-regio',
      'business: Responsible European Commission service: dg-grow',
    ]);
    expect(dataset.projects.map(({ id }) => id)).toEqual(['iuc', 'innovact', 'innoval']);
    expect(dataset.records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
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
    expect(iuc?.targets.map(({ area, role, extent }) => `${area} ${role} ${extent}`)).toEqual(
      ['MX', 'CO', 'CL', 'BR', 'PE', 'AR'].map((country) => `${country} recipient unnamed-parts`),
    );
    expect(iuc?.euCooperation).toEqual({ value: 'yes', partners: 18, unit: 'region' });
    expect(iuc?.parties).toEqual([
      { org: 'eeas', role: 'funding', instrument: 'Partnership Instrument', as: 'EEAS, Partnership Instrument' },
      { org: 'dg-regio', role: 'accountable', as: 'DG REGIO' },
    ]);
  });

  test('INNOVAL ends in June or July 2018, and the EU is its partner', () => {
    const innoval = project('innoval');
    expect(innoval?.end?.text).toBe('[2018-06,2018-07]');
    expect(innoval?.facts['end']).toEqual({ text: 'June 2017 - Ju 2018', source: 's3-page', reading: 'inferred', note: 'Ju: June or July' });
    expect(innoval?.targets.map(({ area, role }) => `${area} ${role}`)).toEqual(['CL recipient', 'CO recipient', 'PE recipient', 'AR recipient', 'EU partner']);
  });

  test('takes «Guatelama» for Guatemala and says so', () => {
    expect(project('innovact')?.targets.map(({ area }) => area)).toEqual(['GTxMX', 'COxEC', 'COxPE', 'CLxPE']);
    expect(project('innovact')?.facts['targets']?.reading).toBe('corrected');
  });

  test('gives no status: «On-going projects» is the heading of an undated page', () => {
    for (const { status, facts } of dataset.projects) {
      expect(status).toBeUndefined();
      expect(facts['status']?.text).toBe('On-going projects');
    }
  });

  test('has the words of every fact letter by letter, and all of the page in some field', () => {
    const owners = [...dataset.frameworks, ...dataset.projects, ...dataset.records];
    const words = owners.flatMap(({ facts }) => Object.values(facts).map(({ text }) => folded(text)));
    for (const text of words) expect(folded(PAGE)).toContain(text);
    const labels = ['Main topic', 'Targeted countries/regions', 'Cooperation with EU', 'Donor', 'Monitoring', 'Duration', 'Colombian Flag', textIn(dataset.info.title, ['en']).text];
    const left = [...words, ...labels].toSorted((a, b) => b.length - a.length).reduce((page, text) => page.replaceAll(text, ' '), folded(PAGE));
    expect(left.replaceAll(/[\s•:.,]+/g, '')).toBe('');
  });

  test('keeps each fact as it stands in the file', () => {
    const file = JSON.parse(DATASET) as Record<'frameworks' | 'projects' | 'records', { id: string; facts: object }[]>;
    for (const list of ['frameworks', 'projects', 'records'] as const) {
      expect(dataset[list].map(({ id, facts }) => ({ id, facts }))).toEqual(file[list].map(({ id, facts }) => ({ id, facts })));
    }
  });

  test('fails the build with line, field and remedy when it is broken', () => {
    const broken = DATASET.replace('"start": "2017-06"', '"start": "2017-60"').replace('"text": "YES, with 18', '"text": "YES, with 20');
    const startLine = broken.split('\n').findIndex((line) => line.includes('2017-60')) + 1;
    const wordsLine = broken.split('\n').findIndex((line) => line.includes('with 20')) + 1;
    expect(checkDataset(broken, PAGE, lookup).map(findingText)).toEqual([
      `E122, line ${String(wordsLine)}, /projects/0/facts/euCooperation/text: In project "iuc": The words "YES, with 20 EU regions" are not in the text of "s3-page". Copy them letter by letter.`,
      expect.stringMatching(new RegExp(`^E181, line ${String(startLine)}, /projects/2/start: In project "innoval": start "2017-60" is no date and is left out\\.`)),
    ]);
    expect(checkDataset('', PAGE, lookup).map(({ code }) => code)).toEqual(['E001']);
  });
});

test('the published JSON Schema is the one that reads', () => {
  // After a change of the format: npx tsx geodata/datasets/write-schema.ts
  expect(textOf('geodata/datasets/cooperation-atlas-1.schema.json')).toBe(datasetSchemaText());
});
