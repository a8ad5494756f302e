import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  doubtfulStretches,
  headOf,
  sourceLines,
} from '../../../../src/core/selectors/records/source-lines.ts';
import { seedDataset } from '../../../support/seed-atlas.ts';

const page = readFileSync(
  join(process.cwd(), 'geodata/datasets/eu-colombia-s3.source.txt'),
  'utf8',
);
const { info, frameworks, projects, records } = seedDataset();
const facts = [...frameworks, ...projects, ...records]
  .flatMap((owner) => Object.values(owner.facts))
  .filter(({ source }) => source === info.primarySource);

describe('the line of words in the text of their source', () => {
  test.each([
    ['June 2017 - Ju 2018', 43, 43],
    [
      'cross-border areas of Mexico-Guatelama, Colombia-Ecuador, Colombia-Peru and Peru-Chile.',
      31,
      31,
    ],
    ['Region-to-region cooperation on innovation for local and regional development', 20, 21],
    ['OPEN CALL to Non-EU Countries & Regions:', 66, 66],
  ])('of «%s» is %i', (words, first, last) => {
    expect(sourceLines(page, words)).toMatchObject({ first, last });
  });

  test('is that of the record which the fact belongs to, where its words stand more than once', () => {
    const dataset = seedDataset();
    const lineOf = (project: string, key: string): number | undefined => {
      const fact = dataset.projects.find(({ id }) => id === project)?.facts[key];
      return fact === undefined
        ? undefined
        : sourceLines(page, fact.text, headOf(dataset, fact))?.first;
    };
    // The lines of the page's checklist.
    const keys = [
      'title',
      'objective',
      'topic',
      'targets',
      'euCooperation',
      'parties.funding',
      'parties.accountable',
      'start',
      'end',
      'status',
    ];
    expect(keys.map((key) => lineOf('iuc', key))).toEqual([19, 19, 20, 22, 24, 25, 26, 27, 27, 17]);
    expect(keys.map((key) => lineOf('innovact', key))).toEqual([
      29, 29, 30, 31, 32, 33, 34, 35, 35, 17,
    ]);
    expect(keys.map((key) => lineOf('innoval', key))).toEqual([
      37, 37, 38, 39, 40, 41, 42, 43, 43, 17,
    ]);
    expect(
      dataset.frameworks.map(({ facts: { lead } }) =>
        lead === undefined ? null : sourceLines(page, lead.text, headOf(dataset, lead))?.first,
      ),
    ).toEqual([6, 9, 12, 15]);
  });

  test('has what stands before the words as their label', () => {
    expect(sourceLines(page, 'June 2017 - Ju 2018')?.label).toBe('Duration');
    expect(
      sourceLines(page, 'Regions of Mexico, Colombia, Chile, Brazil, Peru and Argentina')?.label,
    ).toBe('Targeted countries/regions');
    expect(sourceLines(page, 'On-going projects')?.label).toBeNull();
    expect(sourceLines(page, 'Newsletter information')?.label).toBeNull();
  });

  test('is there for every fact of the page', () => {
    expect(facts.length).toBeGreaterThan(60);
    expect(facts.filter(({ text }) => sourceLines(page, text) === null)).toEqual([]);
  });

  test('is the one that a search by line finds, for every line of the page', () => {
    const lines = page.split('\n');
    lines.forEach((line, before) => {
      const words = line.trim();
      if (words === '' || lines.findIndex((other) => other.includes(words)) !== before) return;
      expect(sourceLines(page, words)).toMatchObject({ first: before + 1, last: before + 1 });
    });
  });

  test('is none for words that the text has not got, or for no words', () => {
    expect(sourceLines(page, 'Guatemala')).toBeNull();
    expect(sourceLines(page, ' ')).toBeNull();
  });
});

describe('words in doubt', () => {
  test('are those that the note speaks of, as whole words', () => {
    expect(doubtfulStretches('June 2017 - Ju 2018', 'Ju: June or July')).toEqual([
      { at: 0, text: 'June 2017 - ', doubtful: false },
      { at: 12, text: 'Ju', doubtful: true },
      { at: 14, text: ' 2018', doubtful: false },
    ]);
    expect(
      doubtfulStretches('Mexico-Guatelama, Colombia', '«Guatelama» read as Guatemala').filter(
        ({ doubtful }) => doubtful,
      ),
    ).toEqual([{ at: 7, text: 'Guatelama', doubtful: true }]);
  });

  test('together are the words, whatever the note says', () => {
    for (const { text, note } of facts)
      expect(
        doubtfulStretches(text, note)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    expect(doubtfulStretches('a (b) c', '«(b)» and «x.*»').map(({ text }) => text)).toEqual([
      'a ',
      '(b)',
      ' c',
    ]);
  });
});
