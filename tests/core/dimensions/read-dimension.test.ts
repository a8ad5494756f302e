import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../../src/core/dimensions/dimension.ts';
import { DIMENSIONS } from '../../../src/core/dimensions/index.ts';
import { dimensionReading, readDimension } from '../../../src/core/dimensions/read-dimension.ts';
import { freeSlug, slugOf } from '../../../src/core/dimensions/slug.ts';
import { createAtlas } from '../../../src/core/domain/atlas.ts';
import type { Party, Project } from '../../../src/core/domain/project.ts';
import { optionName } from '../../../src/words/sentences/option-names.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import { generatedDataset } from '../../support/generated-dataset.ts';
import { seedAtlas, seedWords, TODAY } from '../../support/seed-atlas.ts';
import { contextOf } from '../../support/session.tsx';

const { dataset, gazetteer } = seedAtlas();
const generated = generatedDataset(300, 7, gazetteer);
const optionsOf = (...[of, id]: Parameters<typeof dimensionReading>) =>
  dimensionReading(of, id).options.map((option) => option.id);

describe('the page on EU–Colombia cooperation', () => {
  test('gives each filter its options', () => {
    expect(optionsOf(dataset, 'donor').toSorted()).toEqual(expect.arrayContaining(['eeas', 'ep']));
    expect(optionsOf(dataset, 'monitor')).toContain('dg-regio');
    expect(optionsOf(dataset, 'eu')).toEqual(['yes']);
    expect(optionsOf(dataset, 'status')).toEqual(['not-stated']);
  });

  test('names four frameworks and ties no project to them: they stay, and what is not stated is said', () => {
    const { options, of } = dimensionReading(dataset, 'framework');
    expect(options).toHaveLength(5);
    expect(of.map((positions) => positions.map((position) => options[position]?.id))).toEqual([
      ['not-stated'],
      ['not-stated'],
      ['not-stated'],
    ]);
  });

  test('calls a donor what the page calls it', () => {
    expect(
      dimensionReading(dataset, 'donor').options.find(({ id }) => id === 'eeas')?.name,
    ).toEqual({ kind: 'text', text: 'EEAS, Partnership Instrument' });
  });
});

describe('in any dataset', () => {
  test.each(DIMENSIONS.map(({ id }) => id))(
    'each project has an option of %s, and every id is one of its own',
    (id) => {
      const { options, of } = dimensionReading(generated, id);
      expect(of).toHaveLength(generated.projects.length);
      expect(
        of.every(
          (positions) =>
            positions.length > 0 && positions.every((position) => options[position] !== undefined),
        ),
      ).toBe(true);
      expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
    },
  );

  test('an id that the data give is kept, and what makes way for it is told apart', () => {
    const texts = ['Not stated', 'not  stated!', 'own-2', '', 'Ñandú', 'nandu'];
    const dimension: Dimension = {
      id: 'any',
      field: 'topic',
      valuesIn: () => (project) => {
        const position = generated.projects.indexOf(project);
        if (position === 0)
          return [{ key: 'own', name: { kind: 'text', text: 'Own' }, ownId: 'not-stated' }];
        const text = texts[position - 1];
        return text === undefined ? [] : [{ key: text, name: { kind: 'text', text }, ownId: null }];
      },
    };
    const { options } = readDimension(generated, dimension);
    expect(options.map(({ id }) => id)).toEqual([
      'not-stated',
      'not-stated-2',
      'not-stated-3',
      'own-2',
      'value',
      'nandu',
      'nandu-2',
      'not-stated-4',
    ]);
  });
});

test('a slug is of the letters of a link, at most 60 of them, and says the same when it is read again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.array(fc.string({ maxLength: 3 })),
      (text, others) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/);
        expect(slugOf(slug)).toBe(slug);
        const taken = new Set([slug, ...others]);
        const free = freeSlug(slug, taken);
        expect(taken.has(free)).toBe(false);
        expect(free.length).toBeLessThanOrEqual(60);
      },
    ),
  );
});

function projectOf(id: string, parties: readonly Party[]): Project {
  const [some] = dataset.projects;
  if (some === undefined) throw new Error('the seed has no project');
  return { ...some, id, parties };
}

describe('one body that a list names in two ways', () => {
  const organisations = [
    { id: 'donor-a', name: 'Donor A', abbr: 'DA', ids: [] },
    { id: 'twin-1', name: 'Twin', ids: [] },
    { id: 'twin-2', name: 'Twin', ids: [] },
  ];
  const paying: readonly Party[][] = [
    [{ role: 'funding', org: 'donor-a' }],
    [{ role: 'funding', name: 'DONOR  Á' }],
    [{ role: 'funding', name: { he: 'קרן א', en: 'donor a' } }],
    [
      { role: 'funding', name: 'da' },
      { role: 'funding', org: 'donor-a' },
    ],
    [{ role: 'funding', name: 'Other donor' }],
    [{ role: 'funding', name: 'other donor' }],
    [{ role: 'funding', org: 'twin-1' }],
    [{ role: 'funding', org: 'twin-2' }],
    [{ role: 'funding', name: 'Twin' }],
    [],
  ];
  const projects = paying.map((parties, index) => projectOf(`p-${String(index)}`, parties));
  const list = { ...dataset, organisations, projects };
  const { options, of, aliases } = dimensionReading(list, 'donor');

  test('is one option, by its id, name or abbreviation; names alone are one too', () => {
    expect(options.map(({ id }) => id)).toEqual([
      'donor-a',
      'other-donor',
      'twin-1',
      'twin-2',
      'twin',
      'not-stated',
    ]);
    expect(of).toEqual([[0], [0], [0], [0], [1], [1], [2], [3], [4], [5]]);
  });

  test('opens from the links that were made with the ids of its names', () => {
    expect(Object.fromEntries(aliases)).toEqual({
      'donor-a-2': 'donor-a',
      'donor-a-3': 'donor-a',
      da: 'donor-a',
      'other-donor-2': 'other-donor',
    });
    const atlas = createAtlas(list, gazetteer, TODAY);
    expect(
      readView('?donor=donor-a-2,other-donor-2,twin', contextOf(atlas, list.info.id)).view.donor,
    ).toEqual(['donor-a', 'other-donor', 'twin']);
  });

  test('is told from another body of the same name by its id', () => {
    expect(options.map(({ apart }) => apart)).toEqual([
      undefined,
      undefined,
      'twin-1',
      'twin-2',
      'twin',
      undefined,
    ]);
    expect(options.map((option) => optionName(option, seedWords(seedAtlas())))).toContain(
      'Twin (twin-2)',
    );
  });
});
