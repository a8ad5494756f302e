import { areaId, type AreaId } from '../../../src/core/domain/area.ts';
import type { Dataset } from '../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import type { Gazetteer } from '../../../src/core/domain/gazetteer.ts';
import { addMonths, formatMonth, monthOf, type Month } from '../../../src/core/domain/month.ts';
import type { Project } from '../../../src/core/domain/project.ts';
import { generatedDataset } from '../../support/generated-dataset.ts';

/**
 * No generated project targets them. Whether something is active in the first says the lowest bit of
 * the month's number, the second the next one, and so on: eight months in turn look each otherwise.
 */
const PROBE_AREAS = ['US', 'RU', 'DZ'].map(areaId);
const PROBE_MONTHS = { first: monthOf(2007, 1), last: monthOf(2016, 12) } as const;

/** The month that steps begin from. */
export const FIRST_STEP = '2008-01';

/**
 * As many projects, among them those that reach the probe areas. The id is the name of its file, so
 * that a link to it has nothing to mend.
 */
export function benchDataset(count: number, gazetteer: Gazetteer): Dataset {
  const { first, last } = PROBE_MONTHS;
  const months = Array.from({ length: last - first + 1 }, (_, index) => addMonths(first, index));
  const probes = PROBE_AREAS.flatMap((area, bit) =>
    months
      .filter((month) => month % (2 << bit) === 1 << bit)
      .map((month) => probe(area, month, addMonths(month, (1 << bit) - 1))),
  );
  const dataset = generatedDataset(count - probes.length, 42, gazetteer);
  return {
    ...dataset,
    info: {
      ...dataset.info,
      id: `generated-${String(count)}`,
      view: `time=${FIRST_STEP}`,
    },
    projects: [...dataset.projects, ...probes],
  };
}

function probe(area: AreaId, first: Month, last: Month): Project {
  const [start, end] = [first, last].map((month) => parseEdtf(formatMonth(month)) ?? undefined);
  if (start === undefined || end === undefined) throw new Error('a probe has no months');
  return {
    id: `probe-${area}-${String(first)}`,
    title: `Probe of ${formatMonth(first)}`,
    topic: 'Topic 0',
    themes: [],
    frameworks: [],
    targets: [{ area, role: 'recipient', extent: 'whole' }],
    parties: [{ role: 'funding', org: 'donor-0' }],
    budget: [],
    links: [],
    ids: [],
    related: [],
    sources: ['list'],
    facts: {},
    start,
    end,
  };
}
