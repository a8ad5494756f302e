import { areaId } from '../../../src/core/domain/area.ts';
import type { Dataset } from '../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import type { Gazetteer } from '../../../src/core/domain/gazetteer.ts';
import type { Project } from '../../../src/core/domain/project.ts';
import { generatedDataset } from '../../support/generated-dataset.ts';

/** No generated project targets it: its colour says the parity of the month. */
const PROBE_AREA = areaId('US');
const PROBE_YEARS = [2007, 2016] as const;

/** The month that steps begin from. */
export const FIRST_STEP = '2008-01';

/**
 * As many projects, among them those of a month each that reach the probe area in February, April
 * and so on, and so make it change at each step.
 */
export function benchDataset(count: number, gazetteer: Gazetteer): Dataset {
  const [first, last] = PROBE_YEARS;
  const probes = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
    (year) =>
      [2, 4, 6, 8, 10, 12].map((month) =>
        probe(`${String(year)}-${String(month).padStart(2, '0')}`),
      ),
  );
  const dataset = generatedDataset(count - probes.length, 42, gazetteer);
  return {
    ...dataset,
    info: { ...dataset.info, view: `time=${FIRST_STEP}` },
    projects: [...dataset.projects, ...probes],
  };
}

function probe(text: string): Project {
  const month = parseEdtf(text);
  if (month === null) throw new Error(`${text} is no month`);
  return {
    id: `probe-${text}`,
    title: `Probe of ${text}`,
    topic: 'Topic 0',
    themes: [],
    frameworks: [],
    targets: [{ area: PROBE_AREA, role: 'recipient', extent: 'whole' }],
    parties: [{ role: 'funding', org: 'donor-0' }],
    budget: [],
    links: [],
    ids: [],
    related: [],
    sources: ['list'],
    facts: {},
    start: month,
    end: month,
  };
}
