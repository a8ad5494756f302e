import { describe, expect, test } from 'vitest';
import { areaId, type AreaId } from '../../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import type { Dataset, DatasetRecord } from '../../../src/core/domain/dataset.ts';
import { parseEdtf } from '../../../src/core/domain/edtf.ts';
import type { FieldRules } from '../../../src/core/domain/fields/field-rules.ts';
import { createGazetteer } from '../../../src/core/domain/gazetteer.ts';
import {
  additionsAbout,
  conflictsAbout,
  isAddedTarget,
  pageAlone,
} from '../../../src/core/domain/layers.ts';
import { addMonths, singleMonth, type Month } from '../../../src/core/domain/month.ts';
import type { Fact, Project, Target } from '../../../src/core/domain/project.ts';
import { PROJECT_FIELDS } from '../../../src/core/domain/fields/project-fields.ts';
import { FRAMEWORK_FIELDS, RECORD_FIELDS } from '../../../src/core/domain/fields/record-fields.ts';
import { FACT_FIELDS } from '../../../src/formats/atlas-json/schema/schema-1.ts';
import { project as projectSchema } from '../../../src/formats/atlas-json/schema/schema-project.ts';
import {
  heading,
  type HeadedView,
  type Heading,
} from '../../../src/core/selectors/projects/heading.ts';
import { countsOf, projectsAt } from '../../../src/core/selectors/projects/listed-projects.ts';
import { generatedDataset, seededRandom } from '../../support/generated-dataset.ts';
import {
  seedAtlas,
  seedDataset,
  seedGazetteer,
  seedGazetteerData,
  TODAY,
} from '../../support/seed-atlas.ts';
import { createDerived } from '../../../src/session/derived.ts';

const geodata = seedGazetteerData();
const atlasOf = (dataset: Dataset): Atlas =>
  createAtlas(dataset, createGazetteer(geodata, dataset.areas), TODAY);

/** The seed as if nothing had been added: written out here, without the code that is tested. */
function withoutAdditions(dataset: Dataset): Dataset {
  const primary = dataset.info.primarySource;
  const ofPage = <Owner extends { readonly sources: readonly string[] }>(
    owners: readonly Owner[],
  ): readonly Owner[] => owners.filter(({ sources }) => sources.includes(primary));
  return {
    ...dataset,
    areas: [],
    frameworks: ofPage(dataset.frameworks),
    projects: ofPage(dataset.projects).map(unpaired),
    records: ofPage(dataset.records).map(placedByName),
    additions: [],
    conflicts: [],
  };
}

const unpaired = (project: Project): Project => ({
  ...project,
  targets: project.targets.filter(({ pair }) => pair === undefined),
});

function placedByName({ place, ...record }: DatasetRecord): DatasetRecord {
  return place?.name === undefined ? record : { ...record, place: { name: place.name } };
}

const changed = (dataset: Dataset, project: Project): Dataset => ({
  ...dataset,
  projects: [project],
});

const paidByFpi = (project: Project): Project =>
  project.id === 'iurc' ? { ...project, parties: [{ role: 'funding', org: 'fpi' }] } : project;

const withoutWords = (project: Project): Project => ({ ...project, facts: {} });

const words = (source: string): Fact => ({ text: 'words', source });

function longBefore(project: Project): Project {
  const start = parseEdtf('1990');
  return { ...project, id: 'added-0', sources: ['other'], ...(start === null ? {} : { start }) };
}

/**
 * A heading without the facts of its project: those of the pairings are left in what the tests
 * compare with.
 */
const wordless = (head: Heading): Heading =>
  head.kind === 'project' ? { ...head, project: withoutWords(head.project) } : head;

const months = (atlas: Atlas): readonly Month[] =>
  Array.from({ length: atlas.axis.last - atlas.axis.first + 1 }, (_, index) =>
    addMonths(atlas.axis.first, index),
  );

/** Counts and projects of every leaf and named area, for each of some months. */
const counted = (atlas: Atlas, of: readonly Month[]) =>
  [...atlas.gazetteer.leaves, ...atlas.reach.namedAreas].map((place) => {
    const listed = of.map((month) => projectsAt(atlas, place, singleMonth(month)));
    return [
      place,
      listed.map((projects) => [
        countsOf(projects),
        projects.map(({ project, certainty }) => `${project.id} ${certainty}`),
      ]),
    ];
  });

/** For a machine that does other things beside. */
const PATIENCE = { timeout: 60_000 };

describe('the page alone', PATIENCE, () => {
  test('counts for every place and month of the axis what it counts without the additions', () => {
    const [alone, without] = [seedAtlas(), seedAtlas(withoutAdditions)];
    expect(alone.axis).toEqual(without.axis);
    expect(alone.bounds).toEqual(without.bounds);
    expect(alone.reach.namedAreas).toEqual(without.reach.namedAreas);
    expect(counted(alone, months(alone))).toEqual(counted(without, months(without)));
  });

  test('is headed as without the additions: months, places, bodies, records and projects', () => {
    const [alone, without] = [seedAtlas(), seedAtlas(withoutAdditions)];
    const { dataset } = without;
    for (const month of months(without)) {
      const view = (open: Partial<HeadedView>): HeadedView => ({
        time: singleMonth(month),
        area: null,
        project: null,
        ...open,
      });
      const views = [
        view({}),
        ...['CO', 'EU', 'COxEC', 'CO-NAR'].map((place) => view({ area: areaId(place) })),
        ...dataset.organisations.map(({ id }) => view({ body: id })),
        ...[...dataset.frameworks, ...dataset.records].map(({ id }) => view({ record: id })),
      ];
      expect(views.map((each) => heading(alone, each))).toEqual(
        views.map((each) => heading(without, each)),
      );
      for (const { id } of dataset.projects)
        expect(wordless(heading(alone, view({ project: id })))).toEqual(
          wordless(heading(without, view({ project: id }))),
        );
    }
  });

  test('is drawn as without the additions in each month', () => {
    const [alone, without] = [seedAtlas(), seedAtlas(withoutAdditions)].map(
      (each) => createDerived(each).scenes,
    );
    for (const month of months(seedAtlas())) {
      const view = { time: singleMonth(month), area: null, project: null };
      expect(alone?.of(view).paint).toEqual(without?.of(view).paint);
    }
  });

  test('holds nothing of another source, but keeps what is added at hand', () => {
    const { dataset, whole } = seedAtlas();
    expect(dataset.projects.map(({ id }) => id)).toEqual(['iuc', 'innovact', 'innoval']);
    expect(dataset.areas.map(({ id }) => id)).toEqual(['area:bogota']);
    for (const { facts } of [
      dataset.info,
      ...dataset.frameworks,
      ...dataset.projects,
      ...dataset.records,
    ]) {
      expect(
        Object.values(facts).filter(({ source }) => source !== dataset.info.primarySource),
      ).toEqual([]);
    }
    expect(dataset.records.flatMap(({ place }) => place ?? [])).toEqual([
      { name: 'Bogota Region, Colombia', area: 'area:bogota' },
      { area: 'area:bogota' },
      { name: 'Barcelona', point: [2.17, 41.39] },
    ]);
    expect(whole.records.flatMap(({ place }) => place?.area ?? [])).toEqual([
      'area:bogota',
      'area:bogota',
    ]);
    expect(dataset.additions).toBe(whole.additions);
    expect(whole).toEqual(seedDataset());
  });

  test('made twice is the same', () => {
    const once = pageAlone(seedDataset());
    expect(pageAlone(once)).toBe(once);
  });

  test('keeps of a text its languages, of a value its parts and of a list the items that are of the page', () => {
    const [project] = pageAlone(seedDataset()).projects;
    const [start, end] = [parseEdtf('2017-05'), parseEdtf('2019')];
    if (project === undefined || start === null || end === null) throw new Error('an empty seed');
    const primary = seedDataset().info.primarySource;
    const [whole] = pageAlone(
      changed(seedDataset(), {
        ...project,
        title: { en: 'Name', es: 'Nombre' },
        objective: { en: 'Aim', es: 'Meta' },
        dates: { plannedStart: start, actualEnd: end },
        euCooperation: { value: 'yes', partners: 7, unit: 'city' },
        budget: ['1', '2', '3'].map((amount) => ({
          amount,
          currency: 'EUR',
          kind: 'total' as const,
        })),
        frameworks: ['business', 'external-action'],
        facts: {
          title: words('other'),
          'objective.es': words('other'),
          'dates.actualEnd': words('other'),
          'euCooperation.partners': words('other'),
          budget: words('other'),
          'budget.2': words(primary),
          'frameworks.business': words('other'),
        },
      }),
    ).projects;
    expect(whole).toMatchObject({
      title: { en: 'Name', es: 'Nombre' },
      objective: { en: 'Aim' },
      dates: { plannedStart: start },
      euCooperation: { value: 'yes', unit: 'city' },
      frameworks: ['external-action'],
    });
    expect(whole?.objective).not.toHaveProperty('es');
    expect(whole?.dates).not.toHaveProperty('actualEnd');
    expect(whole?.euCooperation).not.toHaveProperty('partners');
    expect(whole?.budget.map(({ amount }) => amount)).toEqual(['2']);
    // What a project can't be without stays, and so does what says whose it is.
    expect(Object.keys(whole?.facts ?? {})).toEqual(['title', 'budget.2']);
  });

  test('names no framework that only other sources name', () => {
    const dataset = seedDataset();
    const [framework] = dataset.frameworks;
    if (framework === undefined) throw new Error('an empty seed');
    const change: Dataset = {
      ...dataset,
      frameworks: [...dataset.frameworks, { ...framework, id: 'of-others', sources: ['S02'] }],
      projects: dataset.projects.map((project) =>
        Object.assign({}, project, { frameworks: ['of-others', framework.id] }),
      ),
    };
    expect(pageAlone(change).projects.map(({ frameworks }) => frameworks)).toEqual([
      [framework.id],
      [framework.id],
      [framework.id],
    ]);
  });

  test('has a rule for every field: one that is forgotten does not compile', () => {
    // @ts-expect-error -- a field that the table hasn't got
    const rules: FieldRules<Project & { readonly forgotten?: string }> = PROJECT_FIELDS;
    expect(Object.keys(rules)).toEqual(expect.arrayContaining(Object.keys(projectSchema.entries)));
    expect(Object.keys(RECORD_FIELDS)).toEqual(expect.arrayContaining([...FACT_FIELDS.records]));
    expect(Object.keys(FRAMEWORK_FIELDS)).toEqual(
      expect.arrayContaining([...FACT_FIELDS.frameworks]),
    );
  });

  test('has no body that only added projects name, and keeps one that nothing names', () => {
    const dataset = seedDataset();
    const change: Dataset = {
      ...dataset,
      organisations: [
        ...dataset.organisations,
        { id: 'fpi', name: 'FPI', ids: [] },
        { id: 'idle', name: 'Idle', ids: [] },
      ],
      projects: dataset.projects.map(paidByFpi),
    };
    const ids = pageAlone(change).organisations.map(({ id }) => id);
    expect(ids).not.toContain('fpi');
    expect(ids).toContain('idle');
  });
});

test('with the added layer both are counted, and the page stays as it is', () => {
  const whole = seedDataset();
  const added = createAtlas(whole, createGazetteer(geodata, whole.areas), TODAY, 'added');
  expect(added.dataset).toBe(whole);
  expect(
    added.reach
      .at(areaId('CO-ANT'))
      .find(({ project }) => project.id === 'iuc')
      ?.paths.map(({ kind }) => kind),
  ).toEqual(['country', 'named']);
  const iuc = whole.projects[0];
  expect(
    iuc?.targets
      .filter((target) => isAddedTarget(iuc, target, whole.info.primarySource))
      .every(({ pair }) => pair !== undefined),
  ).toBe(true);
});

test('additions and conflicts are found by what they are about', () => {
  const dataset = seedDataset();
  expect(additionsAbout(dataset, { kind: 'record', id: 'pub-latam' }).map(({ id }) => id)).toEqual([
    'A80',
    'A81',
    'A82',
  ]);
  expect(conflictsAbout(dataset, { kind: 'project', id: 'innoval' }).map(({ id }) => id)).toEqual([
    'C06',
    'C07',
    'C16',
  ]);
  expect(additionsAbout(dataset, { kind: 'framework', id: 'pub-latam' })).toEqual([]);
});

describe('a generated list to which other sources add at random', PATIENCE, () => {
  const gazetteer = seedGazetteer();

  /** Puts targets, parties, fields and projects of another source into a list. */
  function addedTo(list: Dataset, seed: number): Dataset {
    const random = seededRandom(seed);
    const pick = (areas: readonly AreaId[]): AreaId =>
      areas[Math.floor(random() * areas.length)] ?? areaId('CO');
    const target = (): Target => ({
      area: pick(gazetteer.leaves),
      role: random() < 0.7 ? 'recipient' : 'partner',
      extent: 'whole',
      fact: 'targets.other',
    });
    const projects = list.projects.flatMap((project): readonly Project[] => {
      const enriched: Project = {
        ...project,
        targets: [...project.targets, ...Array.from({ length: Math.floor(random() * 4) }, target)],
        parties: [...project.parties, { role: 'implementing', org: 'other-body' }],
        budget: [{ amount: '1', currency: 'EUR', kind: 'total' }],
        related: [{ project: 'added-0', type: 'successor' }],
        facts: {
          'targets.other': words('other'),
          'parties.implementing': words('other'),
          budget: words('other'),
          title: words('list'),
        },
      };
      const undated: Project = { ...enriched, id: `${project.id}-added`, sources: ['other'] };
      return random() < 0.3 ? [undated, enriched] : [enriched];
    });
    return {
      ...list,
      sources: [...list.sources, { id: 'other', title: 'Another source', kind: 'page' }],
      organisations: [...list.organisations, { id: 'other-body', name: 'Another body', ids: [] }],
      projects: [...list.projects.slice(0, 1).map(longBefore), ...projects],
    };
  }

  test.each([1, 2, 3])('is counted as if they had not (%s)', (seed) => {
    const list = generatedDataset(40, seed, gazetteer);
    const [alone, without] = [atlasOf(addedTo(list, seed)), atlasOf(list)];
    expect(alone.axis).toEqual(without.axis);
    expect(alone.bounds).toEqual(without.bounds);
    expect(alone.dataset.organisations).toEqual(without.dataset.organisations);
    expect(alone.dataset.projects.map(withoutWords)).toEqual(
      without.dataset.projects.map(withoutWords),
    );
    const some = months(without).filter((_, index) => index % 24 === 0);
    expect(counted(alone, some)).toEqual(counted(without, some));
  });
});
