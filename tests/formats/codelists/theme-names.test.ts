import { expect, test } from 'vitest';
import codelists from '../../../geodata/codelists.json';
import { themeName } from '../../../src/formats/codelists/theme-names.ts';

test.each([
  ['11220', 'sector', 'Primary education', 'Enseignement primaire'],
  [' 43040 ', 'sector', 'Rural development', 'Développement rural'],
  ['12264', 'sector', 'COVID-19 control', 'Lutte contre le COVID-19'],
  ['15120', 'sector', 'Public sector financial management', 'Gestion financière du secteur public'],
  ['16070', 'sector', 'Labour Rights', 'Droits du travail'],
  ['111', 'category', 'Education, level unspecified', 'Education, niveau non spécifié'],
  ['600', 'category', 'Action Relating to Debt', 'Actions se Rapportant a la Dette'],
  ['998', 'category', 'Unallocated / Unspecified', 'Non Affecté / Non Specifié'],
  [
    '10',
    'goal',
    'Goal 10. Reduce inequality within and among countries',
    'Objectif 10. Réduire les inégalités dans les pays et d’un pays à l’autre',
  ],
] as const)('%s of the list %s is «%s», «%s»', (code, list, en, fr) => {
  expect(themeName(code, list)).toEqual({ en, fr });
});

test.each(['', '1', '11221', '__proto__', 'constructor', '012345'])('there is no «%s»', (code) => {
  expect(themeName(code, 'sector')).toBeNull();
});

test('the lists are whole: 324 sectors, each in a category that has a name, and 17 goals', () => {
  const sectors = Object.keys(codelists.sector);
  expect(sectors).toHaveLength(324);
  expect(sectors.filter((code) => themeName(code.slice(0, 3), 'category') === null)).toEqual([]);
  expect(Object.keys(codelists.goal)).toHaveLength(17);
  for (const { length } of Object.values(codelists.sector)) expect(length).toBe(2);
});
