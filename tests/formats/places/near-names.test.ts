import { describe, expect, test } from 'vitest';
import { comparableName, nameDistance } from '../../../src/core/domain/text/name-distance.ts';
import { readSmall } from '../../support/small-file.ts';
import { lookup } from '../support.ts';

const read = (text: string): string => {
  const reading = lookup.readName(text);
  switch (reading.kind) {
    case 'exact':
    case 'within':
    case 'proposal':
      return `${reading.kind} ${reading.area.area}`;
    case 'choice':
      return `choice ${reading.areas.map(({ area }) => area).join(' ')}`;
    case 'none':
      return 'none';
  }
};

describe('names of places', () => {
  test('a letter put in, left out, replaced or two swapped is one step', () => {
    expect([
      nameDistance('guatelama', 'guatemala'),
      nameDistance('peru', 'pero'),
      nameDistance('chiel', 'chile'),
      nameDistance('', 'abc'),
      nameDistance('mexico', 'mexico'),
    ]).toEqual([2, 1, 1, 3, 0]);
    expect(nameDistance('a'.repeat(81), 'a')).toBe(Infinity);
  });

  test('accents, case, punctuation and articles are off', () => {
    expect(comparableName('  El  Perú ')).toBe('peru');
    expect(comparableName("L'Équateur")).toBe('equateur');
    expect(comparableName('Guinea-Bissau')).toBe('guinea bissau');
  });

  test('an exact name in any of four languages is taken', () => {
    expect(['Brasil', 'Équateur', 'Alemanha', 'colombia', 'Nariño', 'Quiché'].map(read)).toEqual([
      'exact BR',
      'exact EC',
      'exact DE',
      'exact CO',
      'exact CO-NAR',
      'exact GT-14',
    ]);
  });

  test('a misspelt name is proposed only where nothing else is near', () => {
    expect(read('Guatelama')).toBe('proposal GT');
    expect(read('Austrlia')).toBe('choice AT AU');
    expect(read('Nigerie')).toMatch(/^choice /);
    expect(read('Mlai')).toBe('none');
    expect(read('Somewhere')).toBe('none');
  });

  test('a file that names one of two states is asked which', () => {
    const { findings } = readSmall({
      projects: [{ targets: [{ area: 'Congo' }, { area: 'Korea' }, { area: 'Niger' }] }],
    });
    const told = findings.flatMap(({ code, values, repair }) => [
      [code, values?.['candidates'], repair?.kind],
    ]);
    expect(told).toEqual([
      ['E151', ['Congo - Brazzaville (CG)', 'Congo - Kinshasa (CD)'], 'left-out'],
      ['E151', ['South Korea (KR)', 'North Korea (KP)'], 'left-out'],
      ['E152', undefined, 'replaced'],
    ]);
  });
});
