import { describe, expect, it } from 'vitest';
import type { Dataset, Framework } from '../../../../src/core/domain/dataset.ts';
import { PARTY_ROLES, type Party } from '../../../../src/core/domain/project.ts';
import {
  bodyFrameworks,
  bodyNames,
  bodyProjects,
  bodyRecords,
  bodyRoleCounts,
  bodyServices,
} from '../../../../src/core/selectors/records/body-roles.ts';
import { generatedDataset, seededRandom } from '../../../support/generated-dataset.ts';
import { seedDataset, seedGazetteer } from '../../../support/seed-atlas.ts';

/**
 * A generated list in which bodies have roles of every kind, some twice in one project, and lead
 * frameworks.
 */
function listWithRoles(seed: number): Dataset {
  const list = generatedDataset(300, seed, seedGazetteer());
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const body = (): string => pick(list.organisations).id;
  const party = (): Party =>
    random() < 0.1
      ? { role: pick(PARTY_ROLES), name: 'Donor 1' }
      : { role: pick(PARTY_ROLES), org: body() };
  const projects = list.projects.map((project) => ({
    ...project,
    parties: [...project.parties, ...Array.from({ length: Math.floor(random() * 5) }, party)],
  }));
  const frameworks = Array.from({ length: 20 }, (_, index): Framework => ({
    id: `framework-${String(index)}`,
    name: 'Framework',
    lead: body(),
    sources: ['list'],
    facts: {},
  }));
  return { ...list, projects, frameworks };
}

describe('the roles of a body', () => {
  it('are those of a naive count over generated lists, each project once, whether they give its id or its name', () => {
    for (const seed of [1, 2, 3]) {
      const dataset = listWithRoles(seed);
      for (const { id, name } of dataset.organisations) {
        const counts = new Map<string, number>();
        for (const project of dataset.projects) {
          const roles = new Set<string>();
          for (const party of project.parties)
            if (party.org === id || (party.org === undefined && party.name === name))
              roles.add(party.role);
          for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
        }
        const led = dataset.frameworks.filter(({ lead }) => lead === id).length;
        if (led > 0) counts.set('responsible', led);
        expect(
          new Map(bodyRoleCounts(dataset, id).map(({ role, count }) => [role, count])),
        ).toEqual(counts);
        for (const role of PARTY_ROLES) {
          const entries = bodyProjects(dataset, id, role);
          expect(entries.map(({ project }) => project)).toEqual([
            ...new Set(entries.map(({ index }) => dataset.projects[index])),
          ]);
        }
        expect(bodyFrameworks(dataset, id)).toHaveLength(led);
      }
    }
  });

  it('are none for a body that the dataset lacks', () => {
    expect(bodyRoleCounts(listWithRoles(1), 'nobody')).toEqual([]);
  });
});

describe('the names of a body', () => {
  const page = seedDataset();
  const body = (id: string) => {
    const found = page.organisations.find((organisation) => organisation.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it('are those of its projects, then of its frameworks, each once and without an instrument', () => {
    expect(bodyNames(page, body('dg-regio'))).toEqual([
      'DG REGIO',
      'European Commission, DG REGIO',
    ]);
    expect(bodyNames(page, body('eeas'))).toEqual(['EEAS']);
    expect(bodyNames(page, body('ec'))).toEqual([]);
  });

  it('join the records that it organises', () => {
    expect(bodyRecords(page, 's3p').map(({ id }) => id)).toEqual([
      's3p-support',
      's3p-open-call',
      'ev-lasa-panel',
    ]);
    expect(bodyRecords(page, 'ec')).toEqual([]);
  });

  it('show its services, with what they have a role in', () => {
    expect(bodyServices(page, body('ec'))).toEqual([
      { service: body('dg-regio'), projects: 3, frameworks: 1 },
    ]);
    expect(bodyServices(page, body('dg-regio'))).toEqual([]);
  });

  it('count no project through a service that names the body itself too', () => {
    const [first, ...others] = page.projects;
    if (first === undefined) throw new Error('no project');
    const both: Dataset = {
      ...page,
      projects: [
        { ...first, parties: [...first.parties, { role: 'partner', org: 'ec' }] },
        ...others,
      ],
    };
    expect(bodyServices(both, body('ec'))).toEqual([
      { service: body('dg-regio'), projects: 2, frameworks: 1 },
    ]);
  });
});
