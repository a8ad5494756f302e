import { describe, expect, test } from 'vitest';
import type { ReadResult } from '../../../src/formats/format.ts';
import { FormatError } from '../../../src/formats/format.ts';
import { codeCounts, figures, filesIn, FIXTURES, readFixture } from './real-files.ts';

/**
 * What each made file provokes. In most of them an activity ended years before the file says that it
 * is in implementation (E186), which isn't what the file is about.
 */
const FAULTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '01-truncated.xml': { E010: 1 },
  '02-html-error-page.xml': { E003: 1 },
  '03-empty.xml': { E001: 1 },
  '04-no-activities.xml': { E012: 1 },
  '05-organisation-file.xml': { E004: 1 },
  '06-entity-bomb.xml': { E005: 1 },
  '07-external-entity.xml': { E005: 1 },
  '09-latin1-undeclared.xml': { E011: 1 },
  '21-dates-reversed.xml': { E182: 1 },
  '22-dates-formats.xml': { E181: 5 },
  '23-dates-placeholder.xml': { E183: 2 },
  '25-duplicate-date-type.xml': { E107: 1 },
  '30-country-codes-wrong.xml': { E150: 3, E152: 4, E158: 5 },
  '33-region-only.xml': { E150: 2, E158: 3 },
  '31-percentages.xml': { E104: 2, E153: 2, E154: 1 },
  '40-positions.xml': { E155: 9, E156: 1, E157: 2 },
  '42-location-v1.05.xml': { E181: 1 },
  '50-duplicate-identifiers.xml': { E101: 1, E102: 1 },
  '53-document-links.xml': { E195: 3 },
  '60-money.xml': { E191: 4, E192: 3 },
  '61-budget-original-and-revised.xml': { E193: 1 },
  '71-unknown-codes.xml': { E171: 1, E185: 1 },
};

const countries = async (path: string, country: string): Promise<number> =>
  figures(await readFixture(path), 2012, 1).inCountry(country);

async function provoked(path: string): Promise<Readonly<Record<string, number>>> {
  try {
    return codeCounts((await readFixture(path)).findings);
  } catch (error) {
    if (error instanceof FormatError) return { [error.code]: 1 };
    throw error;
  }
}

describe.each(FIXTURES === null ? [] : [FIXTURES])('files in %s, beside the project', () => {
  const faults = FIXTURES === null ? [] : filesIn('iati/faults');

  test.each(faults)('%s provokes what its name says', async (path) => {
    const codes = Object.entries(await provoked(path)).filter(([code]) => code !== 'E186');
    expect(Object.fromEntries(codes)).toEqual(FAULTS[path.split('/').at(-1) ?? ''] ?? {});
  });

  test('an actual end that lies in the future contradicts a status', async () => {
    expect(await provoked('iati/faults/24-actual-end-in-future-status-active.xml')).toEqual({
      E186: 1,
    });
  });

  test.each(FIXTURES === null ? [] : filesIn('iati/schema-tests'))('%s opens', async (path) => {
    const { dataset, findings } = await readFixture(path);
    // Without a title, or without any activity.
    const isEmpty = /should-fail_(?:01|18|22)/.test(path);
    expect(dataset.projects).toHaveLength(isEmpty ? 0 : 1);
    expect(findings.length > 0 || !path.includes('should-fail')).toBe(true);
  });

  test.each([
    // Activities, those that are counted in the stead of their programmes, and what has dates.
    ['iati/real/dfid-kosovo-1.01.xml', 42, 19],
    ['iati/real/dfid-samoa-1.01.xml', 2, 1],
    ['iati/real/dfid-zimbabwe-1.01.xml', 121, 34],
    ['iati/real/usaid-asia-regional-2.03.xml', 108, 0],
    ['iati/real/usaid-barbados-2.03.xml', 1, 0],
    ['iati/real/usaid-bolivia-2.03.xml', 63, 0],
    ['iati/real/worldbank-south-asia-2.03.xml', 5, 0],
  ])('%s has %i activities, %i of them programmes', async (path, activities, programmes) => {
    const result = await readFixture(path);
    const { projects, starts, ends } = figures(result, 2012, 1);
    const left = 'programmes' in result ? result.programmes : [];
    expect(left).toHaveLength(programmes);
    expect(projects).toBe(activities - programmes);
    expect([starts, ends]).toEqual([projects, projects]);
  });

  test('countries stand in activities, in their transactions, or are those of points', async () => {
    expect(await countries('iati/real/dfid-zimbabwe-1.01.xml', 'ZW')).toBe(87);
    expect(await countries('iati/real/dfid-samoa-1.01.xml', 'AS')).toBe(1);
    expect(await countries('iati/real/usaid-bolivia-2.03.xml', 'BO')).toBe(63);
    expect(await countries('iati/real/usaid-barbados-2.03.xml', 'BB')).toBe(1);
    expect(await countries('iati/real/worldbank-south-asia-2.03.xml', 'NP')).toBeGreaterThan(0);
    expect(await countries('iati/real/usaid-asia-regional-2.03.xml', 'area:dac-798')).toBe(108);
  });

  test('a publisher’s file in Spanish', async () => {
    const result = await readFixture('more/maec-indonesia-2.01.xml');
    const read = figures(result, 2011, 6);
    expect(read).toMatchObject({ projects: 83, starts: 83, ends: 83, certain: 63, possible: 0 });
    expect([read.inCountry('ID'), read.donors('Spain')]).toEqual([83, 83]);
    expect([read.statuses('active'), read.statuses('finalising')]).toEqual([43, 40]);
    expect(result.dataset.info.languages[0]).toBe('es');
  });

  test('points of departments and municipalities are never counted as projects', async () => {
    const read = figures(await readFixture('more/aiddata-colombia-2.03.xml'), 2012, 6);
    expect(read).toMatchObject({
      projects: 693,
      starts: 693,
      ends: 693,
      certain: 464,
      possible: 0,
    });
    expect([read.inCountry('CO'), read.inCountry('BR'), read.nowhere]).toEqual([665, 1, 28]);
    expect(read.points).toBe(2981);
    expect([
      read.donors('Spain'),
      read.donors('European Union'),
      read.donors('United States'),
    ]).toEqual([120, 52, 35]);
  });

  test('a file without any date', async () => {
    const read = figures(await readFixture('more/aiddata-honduras-1.04.xml'), 2012, 6);
    expect(read).toMatchObject({ projects: 26, starts: 0, ends: 0, certain: 0, possible: 0 });
    expect([read.inCountry('HN'), read.nowhere, read.points]).toEqual([5, 21, 22]);
    expect(
      ['active', 'finalising', 'pipeline', 'suspended'].map((status) => read.statuses(status)),
    ).toEqual([7, 2, 16, 1]);
  });

  test('the same file read twice is the same', async () => {
    const [first, second]: readonly ReadResult[] = await Promise.all([
      readFixture('iati/real/worldbank-south-asia-2.03.xml'),
      readFixture('iati/real/worldbank-south-asia-2.03.xml'),
    ]);
    expect(first).toEqual(second);
  });
});

test.each(FIXTURES === null ? ['none stand beside the project: none is read'] : ['are read'])(
  'files of publishers: %s',
  () => {
    expect(FIXTURES === null || filesIn('iati/real').length > 0).toBe(true);
  },
);
