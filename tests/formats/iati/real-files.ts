import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activityIn, projectBounds } from '../../../src/core/domain/bounds.ts';
import { monthOf, singleMonth } from '../../../src/core/domain/month.ts';
import { partiesOf } from '../../../src/core/domain/project.ts';
import { textIn } from '../../../src/core/domain/text/text.ts';
import type { Finding, ReadResult } from '../../../src/formats/format.ts';
import { readSource } from '../../../src/formats/read-source.ts';
import { TODAY } from '../../support/seed-atlas.ts';
import { CONTEXT } from '../support.ts';

/**
 * Files of publishers, which aren't the project's to give away: they may stand in a folder beside
 * it. Null where they don't.
 */
export const FIXTURES: string | null = existsSync('../shared/fixtures')
  ? '../shared/fixtures'
  : null;

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(FIXTURES ?? '', folder))
    .filter((name) => /\.xml(?:\.gz)?$/.test(name))
    .map((name) => `${folder}/${name}`);

export const readFixture = (path: string): Promise<ReadResult> =>
  readSource(new Blob([readFileSync(join(FIXTURES ?? '', path))]), path, CONTEXT);

/** How many findings there are of each code. */
export function codeCounts(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code, values } of findings)
    counts[code] = (counts[code] ?? 0) + Number(values?.['count'] ?? 1);
  return counts;
}

/** Numbers of a reading, as independent counts of the same files have them. */
export function figures({ dataset }: ReadResult, year: number, month: number) {
  const { projects, sources } = dataset;
  const bounds = projects.map((project) =>
    projectBounds(project, { today: TODAY, dataFirst: monthOf(1950, 1), sources }),
  );
  const period = singleMonth(monthOf(year, month));
  const certainties = bounds.map((bound) => activityIn(bound, period));
  const donors = new Map<string, number>();
  for (const project of projects)
    for (const { name, org } of partiesOf(project, 'funding')) {
      const key = name === undefined ? (org ?? '') : textIn(name, []).text;
      donors.set(key, (donors.get(key) ?? 0) + 1);
    }
  return {
    projects: projects.length,
    starts: projects.filter(({ start }) => start !== undefined).length,
    ends: projects.filter(({ end }) => end !== undefined).length,
    certain: certainties.filter((certainty) => certainty === 'certain').length,
    possible: certainties.filter((certainty) => certainty === 'possible').length,
    inCountry: (country: string): number =>
      projects.filter(({ targets }) =>
        targets.some(({ area, role }) => area === country && role === 'recipient'),
      ).length,
    nowhere: projects.filter(({ targets }) => targets.length === 0).length,
    points: projects.flatMap(({ targets }) => targets).filter(({ point }) => point !== undefined)
      .length,
    donors: (name: string): number => donors.get(name) ?? 0,
    statuses: (status: string): number =>
      projects.filter((project) => project.status === status).length,
  };
}
