import { areaId, type AreaId } from '../../src/core/domain/area.ts';
import type { Dataset } from '../../src/core/domain/dataset.ts';
import { parseEdtf, type Edtf } from '../../src/core/domain/edtf.ts';
import type { Gazetteer } from '../../src/core/domain/gazetteer.ts';
import {
  PROJECT_STATUSES,
  type Party,
  type Project,
  type Target,
} from '../../src/core/domain/project.ts';

const EU = areaId('EU');

/** Numbers of 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DONORS = 14;
const TOPICS = 9;
const COUNTRIES = 60;

/**
 * A dataset of any size: 60 countries, their units and borders, dates of every form that the format
 * knows, 14 donors, 9 topics, some projects without dates and some without places, areas named
 * twice, the EU as it was, and ends before any known start. The same for the same count and seed.
 */
export function generatedDataset(count: number, seed: number, gazetteer: Gazetteer): Dataset {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const countries = gazetteer.leaves
    .map((leaf) => gazetteer.countryOf(leaf) ?? leaf)
    .filter((id, position, all) => /^[A-Z]{2}$/.test(id) && all.indexOf(id) === position)
    .slice(0, COUNTRIES);
  const borders = countries.flatMap((a) =>
    countries.filter((b) => a < b).flatMap((b) => gazetteer.find(`${a}x${b}`) ?? []),
  );
  const units = countries.flatMap((country) => gazetteer.unitsOf(country));

  const target = (): Target => {
    const kind = random();
    if (kind < 0.5) return { area: pick(countries), role: 'recipient', extent: 'whole' };
    if (kind < 0.7) return { area: pick(countries), role: 'recipient', extent: 'unnamed-parts' };
    if (kind < 0.85) return { area: pick(borders), role: 'recipient', extent: 'whole' };
    if (kind < 0.95) return { area: pick(units), role: 'recipient', extent: 'whole' };
    if (kind < 0.97)
      return { area: EU, role: 'recipient', extent: random() < 0.5 ? 'whole' : 'unnamed-parts' };
    return { area: pick<AreaId>(countries), role: 'partner', extent: 'whole' };
  };
  const date = (year: number): Edtf | undefined => {
    const month = `${String(year)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
    const forms = [
      month,
      `${month}-15`,
      String(year),
      `${month}~`,
      `${String(year)}?`,
      `[${String(year)}-03,${String(year)}-05]`,
      `${String(year)}?-10-30`,
    ];
    return random() < 0.06
      ? undefined
      : (parseEdtf(random() < 0.6 ? month : pick(forms)) ?? undefined);
  };
  const projects = Array.from({ length: count }, (_, index): Project => {
    const year = 2000 + Math.floor(random() * 25);
    const start = date(year);
    // Some without a start end before anything in the list is known to begin.
    const usual =
      random() < 0.05 ? (parseEdtf('..') ?? undefined) : date(year + 1 + Math.floor(random() * 6));
    const end = start === undefined && random() < 0.3 ? (parseEdtf('1996-03') ?? undefined) : usual;
    const parties: Party[] = [
      { role: 'funding', org: `donor-${String(Math.floor(random() * DONORS))}` },
      ...(index % 4 === 0
        ? []
        : [{ role: 'accountable' as const, name: `Ministry ${String(index % 5)}` }]),
    ];
    const targets =
      random() < 0.04 ? [] : Array.from({ length: 1 + Math.floor(random() * 5) }, target);
    return {
      id: `project-${String(index)}`,
      title: `Project ${String(index)}`,
      topic: `Topic ${String(Math.floor(random() * TOPICS))}`,
      themes: [],
      frameworks: [],
      targets,
      parties,
      budget: [],
      links: [],
      ids: [],
      related: [],
      sources: ['list'],
      facts: {},
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(index % 6 === 0
        ? {}
        : { status: PROJECT_STATUSES[index % PROJECT_STATUSES.length] ?? 'active' }),
      ...(random() < 0.5 ? { euCooperation: { value: 'yes' as const } } : {}),
    };
  });
  return {
    info: {
      id: 'generated',
      title: 'A generated list',
      version: '1',
      languages: ['en'],
      primarySource: 'list',
      view: 'time=2012-07',
      facts: {},
      changes: [],
    },
    sources: [{ id: 'list', title: 'A generated list', kind: 'table', accessed: '2024-06-01' }],
    areas: [],
    organisations: Array.from({ length: DONORS }, (_, index) => ({
      id: `donor-${String(index)}`,
      name: `Donor ${String(index)}`,
      ids: [],
    })),
    frameworks: [],
    projects,
    records: [],
    additions: [],
    conflicts: [],
  };
}
