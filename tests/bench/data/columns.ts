import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { projectBounds } from '../../../src/core/domain/bounds.ts';
import type { Dataset } from '../../../src/core/domain/dataset.ts';
import type { Gazetteer } from '../../../src/core/domain/gazetteer.ts';
import { monthOf } from '../../../src/core/domain/month.ts';
import { TODAY } from '../../support/seed-atlas.ts';
import { FIRST_STEP } from './bench-projects.ts';

/** A dataset as the pages of the peers read it: numbers only, a project at each position. */
export interface Columns {
  /** Month of the first step, counted as the atlas counts months. */
  readonly step: number;
  readonly first: number;
  readonly last: number;
  /** First and last month in which a project may be active, both included. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Positions in `areas`. */
  readonly targets: readonly (readonly number[])[];
  /** For each area that is targeted, the positions of its leaves in the list of all leaves. */
  readonly areas: readonly (readonly number[])[];
  /** Options of four filters that have one option for a project. */
  readonly facets: readonly (readonly number[])[];
}

/** Projects without dates are left out. */
export function columnsOf(dataset: Dataset, gazetteer: Gazetteer): Columns {
  const leafAt = new Map(gazetteer.leaves.map((leaf, position) => [leaf, position]));
  const areaAt = new Map<AreaId, number>();
  const areas: number[][] = [];
  const areaPosition = (area: AreaId): number => {
    const found = areaAt.get(area);
    if (found !== undefined) return found;
    areaAt.set(area, areas.length);
    const leaves = gazetteer.leavesOf(area).flatMap(({ area: leaf }) => leafAt.get(leaf) ?? []);
    areas.push([...new Set(leaves)]);
    return areas.length - 1;
  };
  const context = { today: TODAY, dataFirst: monthOf(2000, 1), sources: dataset.sources };
  const rows = dataset.projects.flatMap((project) => {
    const bounds = projectBounds(project, context);
    if (bounds === null) return [];
    const targets = project.targets
      .filter(({ role }) => role === 'recipient')
      .map(({ area }) => areaPosition(area));
    const donor = project.parties.find(({ role }) => role === 'funding')?.org ?? '';
    const facets = [
      donor,
      JSON.stringify(project.topic ?? ''),
      project.status ?? '',
      project.euCooperation?.value ?? '',
    ];
    return [
      {
        start: bounds.earliestStart,
        end: bounds.latestEnd,
        targets: [...new Set(targets)],
        facets,
      },
    ];
  });
  const step = parseEdtf(FIRST_STEP);
  if (step?.kind !== 'span') throw new Error('steps begin at no month');
  return {
    step: step.earliest,
    first: Math.min(...rows.map(({ start }) => start)),
    last: TODAY,
    start: rows.map(({ start }) => start),
    end: rows.map(({ end }) => end),
    targets: rows.map(({ targets }) => targets),
    areas,
    facets: [0, 1, 2, 3].map((facet) => numbered(rows.map(({ facets }) => facets[facet] ?? ''))),
  };
}

function numbered(values: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return values.map((value) => numbers.get(value) ?? 0);
}
