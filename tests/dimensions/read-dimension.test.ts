import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../src/dimensions/dimension.ts';
import { DIMENSIONS } from '../../src/dimensions/index.ts';
import { dimensionReading, readDimension } from '../../src/dimensions/read-dimension.ts';
import { freeSlug, slugOf } from '../../src/dimensions/slug.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { seedAtlas } from '../support/seed-atlas.ts';

const { dataset, gazetteer } = seedAtlas();
const generated = generatedDataset(300, 7, gazetteer);
const optionsOf = (...[of, id]: Parameters<typeof dimensionReading>) => dimensionReading(of, id).options.map((option) => option.id);

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
    expect(of.map((positions) => positions.map((position) => options[position]?.id))).toEqual([['not-stated'], ['not-stated'], ['not-stated']]);
  });

  test('calls a donor what the page calls it', () => {
    expect(dimensionReading(dataset, 'donor').options.find(({ id }) => id === 'eeas')?.name).toEqual({ kind: 'text', text: 'EEAS, Partnership Instrument' });
  });
});

describe('in any dataset', () => {
  test.each(DIMENSIONS.map(({ id }) => id))('each project has an option of %s, and every id is one of its own', (id) => {
    const { options, of } = dimensionReading(generated, id);
    expect(of).toHaveLength(generated.projects.length);
    expect(of.every((positions) => positions.length > 0 && positions.every((position) => options[position] !== undefined))).toBe(true);
    expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
  });

  test('an id that the data give is kept, and what makes way for it is told apart', () => {
    const texts = ['Not stated', 'not  stated!', 'own-2', '', 'Ñandú', 'nandu'];
    const dimension: Dimension = {
      id: 'any',
      field: 'topic',
      valuesIn: () => (project) => {
        const position = generated.projects.indexOf(project);
        if (position === 0) return [{ key: 'own', name: { kind: 'text', text: 'Own' }, ownId: 'not-stated' }];
        const text = texts[position - 1];
        return text === undefined ? [] : [{ key: text, name: { kind: 'text', text }, ownId: null }];
      },
    };
    const { options } = readDimension(generated, dimension);
    expect(options.map(({ id }) => id)).toEqual(['not-stated', 'not-stated-2', 'not-stated-3', 'own-2', 'value', 'nandu', 'nandu-2', 'not-stated-4']);
  });
});

test('a slug is of the letters of a link, at most 60 of them, and says the same when it is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.array(fc.string({ maxLength: 3 })), (text, others) => {
      const slug = slugOf(text);
      expect(slug).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/);
      expect(slugOf(slug)).toBe(slug);
      const taken = new Set([slug, ...others]);
      const free = freeSlug(slug, taken);
      expect(taken.has(free)).toBe(false);
      expect(free.length).toBeLessThanOrEqual(60);
    }),
  );
});
