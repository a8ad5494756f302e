import { describe, expect, test } from 'vitest';
import {
  fileReference,
  readDataReference,
  withoutDataReference,
} from '../../../src/core/view-state/data-reference.ts';

describe('the dataset that a link names', () => {
  test.each([
    ['?time=2017-07', null],
    ['', null],
    ['?data=eu-colombia-s3&time=2017-07', { kind: 'published', id: 'eu-colombia-s3' }],
    [
      'data=https%3A//example.org/a.json%3Fb%3D1',
      { kind: 'address', url: 'https://example.org/a.json?b=1' },
    ],
    [
      'data=file:my%20data:2.csv:0a1b2c3d',
      { kind: 'file', name: 'my data:2.csv', hash8: '0a1b2c3d' },
    ],
    ['data=../secret', null],
    ['data=http://example.org/a.json', null],
    ['data=https://', null],
    ['data=file:a.csv:12345', null],
    ['data=%FF', null],
    ['data=A_B&data=eu-chile', { kind: 'published', id: 'eu-chile' }],
  ])('in %s', (link, reference) => {
    expect(readDataReference(link)).toEqual(reference);
  });
});

test('a link without its dataset says the rest as it stood', () => {
  expect(
    withoutDataReference('?data=file:a.json:0a1b2c3d&time=2017-07&area=CO+x%20EC&data&q=%FF'),
  ).toBe('time=2017-07&area=CO+x%20EC&q=%FF');
  expect(withoutDataReference('?data=eu-chile')).toBe('');
});

test('a very long name of a file is cut between its characters', () => {
  const { name } = fileReference(`${'🌎'.repeat(200)}.json`, '0a1b2c3d');
  expect(name).toBe('🌎'.repeat(80));
  expect(fileReference('mine.json', '0a1b2c3d')).toEqual({
    kind: 'file',
    name: 'mine.json',
    hash8: '0a1b2c3d',
  });
});
