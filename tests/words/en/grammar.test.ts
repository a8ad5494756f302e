import { expect, test } from 'vitest';
import { few, grammar, inWords, projects } from '../../../src/words/en/grammar.ts';

test('counted things are in their form, with digits in groups', () => {
  expect([0, 1, 2, 12_194].map(projects)).toEqual([
    '0 projects',
    '1 project',
    '2 projects',
    '12,194 projects',
  ]);
});

test('lists have no comma before their last part', () => {
  expect(grammar.and(['a', 'b', 'c'])).toBe('a, b and c');
  expect(grammar.or(['a', 'b'])).toBe('a or b');
});

test('numbers up to ten are words', () => {
  expect([0, 3, 10, 11, 1200].map(inWords)).toEqual(['no', 'three', 'ten', '11', '1,200']);
});

test('places and bodies have the article that English gives them', () => {
  expect(grammar.place('EU', 'European Union')).toBe('the European Union');
  expect(grammar.place('CO', 'Colombia')).toBe('Colombia');
  expect(grammar.body('European Parliament')).toBe('the European Parliament');
  expect(grammar.body('DG REGIO')).toBe('DG REGIO');
});

test('names are sorted with their numbers by size, where they have some', () => {
  expect(['Lot 10', 'Lot 9', 'lot 1'].toSorted(grammar.compareNumbered)).toEqual([
    'lot 1',
    'Lot 9',
    'Lot 10',
  ]);
});

test('an amount keeps all its digits', () => {
  expect(grammar.money('12345678901234567890', 'EUR')).toBe('€12,345,678,901,234,567,890');
  expect(grammar.money('0.50', 'USD')).toBe('$0.50');
});

test('all of a few names are said; of many the first, and how many more, which is never one', () => {
  expect(few(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'c']);
  expect(few(['a', 'b', 'c', 'd'], 2)).toEqual(['a', 'b', '2 more']);
});
