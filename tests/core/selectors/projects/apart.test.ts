import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../../src/core/domain/area.ts';
import type { Dataset, DatasetRecord, Organisation } from '../../../../src/core/domain/dataset.ts';
import { parseEdtf, type Edtf } from '../../../../src/core/domain/edtf.ts';
import type { Project } from '../../../../src/core/domain/project.ts';
import { apartIn } from '../../../../src/core/selectors/projects/apart.ts';
import { seedAtlas, seedDataset, seedWords } from '../../../support/seed-atlas.ts';

const { gazetteer } = seedAtlas();
const asAreaId = (id: string) => gazetteer.area(id as AreaId).id;

function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (date === null) throw new Error(text);
  return date;
}

function listed(
  projects: readonly (Partial<Project> & { readonly id: string })[],
  organisations: readonly Organisation[] = [],
  records: readonly DatasetRecord[] = [],
): Dataset {
  const page = seedDataset();
  const [some] = page.projects;
  if (some === undefined) throw new Error('the seed has no project');
  const { acronym: _, start: __, end: ___, ...plain } = some;
  return {
    ...page,
    organisations,
    records,
    projects: projects.map((project): Project => ({
      ...plain,
      parties: [],
      targets: [],
      title: 'Technical Assistance Facility',
      ...project,
    })),
  };
}

const marksOf = (dataset: Dataset) =>
  Object.fromEntries(apartIn(dataset, ['en'], (area) => gazetteer.area(area).name).projects);

const target = (area: string): Pick<Project, 'targets'> => ({
  targets: [{ area: asAreaId(area), role: 'recipient', extent: 'whole' }],
});

const body = (id: string, name: string, abbr?: string): Organisation => ({
  id,
  name,
  ids: [],
  ...(abbr === undefined ? {} : { abbr }),
});

const record = (id: string, written: string): DatasetRecord => ({
  id,
  kind: 'event',
  title: 'Open day',
  items: [],
  authors: [],
  links: [],
  sources: ['s3-page'],
  facts: {},
  date: edtf(written),
});

const paidBy = (name: string): Pick<Project, 'parties'> => ({
  parties: [{ role: 'funding', name }],
});

describe('projects of one title are told apart', () => {
  it('by their years, where these differ', () => {
    const dataset = listed([
      { id: 'a-1', start: edtf('2015-01'), end: edtf('2016-12') },
      {
        id: 'a-2',
        title: 'technical  assistance FACILITY',
        start: edtf('2016-06'),
        end: edtf('2018-12'),
      },
      { id: 'a-3', acronym: 'TAF', start: edtf('2016-06') },
    ]);
    expect(marksOf(dataset)).toEqual({ 'a-1': '2015–2016', 'a-2': '2016–2018' });
  });

  it('else by who pays, by where they go, and at last by their ids', () => {
    expect(
      marksOf(
        listed([
          { id: 'a', ...paidBy('Donor A') },
          { id: 'b', ...paidBy('Donor B') },
        ]),
      ),
    ).toEqual({ a: 'Donor A', b: 'Donor B' });
    expect(
      marksOf(
        listed([
          { id: 'a', ...target('CO') },
          { id: 'b', ...target('PE') },
        ]),
      ),
    ).toEqual({ a: 'Colombia', b: 'Peru' });
    expect(marksOf(listed([{ id: 'a' }, { id: 'b' }, { id: 'c', ...paidBy('Donor C') }]))).toEqual({
      a: 'a',
      b: 'b',
      c: 'c',
    });
  });

  it('in every sentence and name of the page', () => {
    const dataset = listed([
      { id: 'a', ...paidBy('Donor A') },
      { id: 'b', ...paidBy('Donor B') },
    ]);
    const words = seedWords(seedAtlas(() => dataset));
    expect(dataset.projects.map(words.projectName)).toEqual([
      'Technical Assistance Facility (Donor A)',
      'Technical Assistance Facility (Donor B)',
    ]);
    expect(dataset.projects.map(words.plainProjectName)).toEqual([
      'Technical Assistance Facility',
      'Technical Assistance Facility',
    ]);
  });
});

describe('what the seed calls by a name of its own', () => {
  it('has nothing beside it', () => {
    const { projects, bodies, records } = apartIn(
      seedDataset(),
      ['en'],
      (area) => gazetteer.area(area).name,
    );
    expect([projects.size, bodies.size, records.size]).toEqual([0, 0, 0]);
  });
});

describe('bodies and records of one name', () => {
  it('are told apart by a longer name or a date, else by their ids', () => {
    const { bodies, records } = apartIn(
      listed(
        [],
        [
          body('a', 'Agency of A', 'AA'),
          body('b', 'Bureau of B', 'AA'),
          body('c', 'Ministry'),
          body('d', 'ministry'),
        ],
        [record('x', '2017-05'), record('y', '2019')],
      ),
      ['en'],
      String,
    );
    expect(Object.fromEntries(bodies)).toEqual({
      a: 'Agency of A',
      b: 'Bureau of B',
      c: 'c',
      d: 'd',
    });
    expect(records.get('x')).toBe('2017');
    expect(records.get('y')).toBe('2019');
  });
});
