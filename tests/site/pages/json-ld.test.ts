import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { parseEdtf, type Edtf } from '../../../src/core/domain/edtf.ts';
import type { Project } from '../../../src/core/domain/project.ts';
import { atlasGraph, linkedText } from '../../../src/site/pages/json-ld.ts';
import { licenceNode } from '../../../src/site/pages/licence-node.ts';
import { generatedAtlas, seedAtlas, seedWords } from '../../support/seed-atlas.ts';
import { HOSTILE_TEXTS, withProject } from '../published.ts';

interface DatasetNode {
  readonly temporalCoverage?: string;
  readonly license?: unknown;
}
interface ProjectNode {
  readonly '@type': string;
  readonly url: string;
  readonly name: string;
  readonly description?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly funder?: readonly { readonly name: string }[];
  readonly areaServed?: readonly {
    readonly name: string;
    readonly containedInPlace?: { readonly name: string };
  }[];
}

const ROOT = 'https://atlas.example.org/';

function graphOf(atlas: Atlas): {
  readonly dataset: DatasetNode;
  readonly projects: readonly ProjectNode[];
} {
  const { '@graph': nodes } = JSON.parse(linkedText(atlasGraph(atlas, seedWords(atlas), ROOT))) as {
    '@graph': [DatasetNode, ...ProjectNode[]];
  };
  const [dataset, ...projects] = nodes;
  return { dataset, projects };
}

const PLAIN = /^\d{4}(-\d{2}){0,2}$/;
const plain = (date: Project['start']): string | undefined =>
  date !== undefined && PLAIN.test(date.text) ? date.text : undefined;
const ATLASES = [1, 2, 3].map((seed) => ({ seed, atlas: generatedAtlas(200, seed) }));

/** The project that a node describes. */
const projectAt = (atlas: Atlas, { url }: ProjectNode): Project | undefined =>
  atlas.dataset.projects.find(({ id }) => `${ROOT}?project=${id}` === url);

describe.each(ATLASES)('the graph of generated data $seed', ({ atlas }) => {
  const { dataset, projects } = graphOf(atlas);

  test('has every project once, in the order of the data', () => {
    expect(projects.map((node) => projectAt(atlas, node)?.id)).toEqual(
      atlas.dataset.projects.map(({ id }) => id),
    );
  });

  test('has the dates that the source gives as plain ones, and no others', () => {
    expect(projects.map(({ startDate, endDate }) => [startDate, endDate])).toEqual(
      atlas.dataset.projects.map(({ start, end }) => [plain(start), plain(end)]),
    );
    expect(projects.filter(({ startDate }) => startDate === undefined).length).toBeGreaterThan(0);
  });

  test('names the funders and the places of each project', () => {
    for (const node of projects) {
      const project = projectAt(atlas, node);
      const recipients = project?.targets.filter(({ role }) => role === 'recipient') ?? [];
      expect(node.funder).toHaveLength(
        project?.parties.filter(({ role }) => role === 'funding').length ?? 0,
      );
      expect(node.areaServed?.length ?? 0).toBe(
        new Set(recipients.map(({ area, extent }) => `${area} ${extent}`)).size,
      );
    }
  });

  test('leaves open from when and until when the data reach where any date is open', () => {
    expect(dataset.temporalCoverage).toBeUndefined();
  });
});

const edtf = (text: string | null): Edtf | null => (text === null ? null : parseEdtf(text));

/** The time covered by projects of these dates. */
function coverage(
  dates: readonly (readonly [start: string | null, end: string | null])[],
): string | undefined {
  const atlas = seedAtlas((page) => {
    const [first] = page.projects;
    if (first === undefined) throw new Error('no project');
    const { start: _, end: __, ...rest } = first;
    const projects = dates.map(([from, to], index): Project => {
      const [start, end] = [edtf(from), edtf(to)];
      return Object.assign(
        {},
        rest,
        { id: `p${String(index)}` },
        start === null ? {} : { start },
        end === null ? {} : { end },
      );
    });
    return { ...page, projects };
  });
  return graphOf(atlas).dataset.temporalCoverage;
}

describe('the time that the data cover', () => {
  test.each([
    [
      '2017-05/2019-12',
      [
        ['2017-05', '2018-09'],
        ['2017-06', '2019-12'],
      ],
    ],
    [
      '2017-05/2019-12',
      [
        ['2017-05', '[2018-06,2018-07]'],
        ['2017-06', '2019-12'],
      ],
    ],
    [
      '2017-05/..',
      [
        ['2017-05', '2018-09'],
        ['2017-06', '..'],
      ],
    ],
    [
      '../2019-12',
      [
        ['2017~', '2018-09'],
        ['2017-06', '2019-12'],
      ],
    ],
    [
      '../2019-12',
      [
        [null, '2018-09'],
        ['2017-06', '2019-12'],
      ],
    ],
    [
      '../2019',
      [
        ['2017?-05-01', '2019'],
        ['2017-06', '2019-12-31'],
      ],
    ],
    [
      '2017-05/2019-12',
      [
        ['2017-05', '2019-12'],
        [null, null],
      ],
    ],
  ] as const)('is %s', (covered, dates) => {
    expect(coverage(dates)).toBe(covered);
  });

  test('isn’t said where both ends are open', () => {
    expect(coverage([['2017~', '..']])).toBeUndefined();
  });
});

describe('the graph of the page', () => {
  const { dataset, projects } = graphOf(seedAtlas());

  test('says who funds a project, when and where', () => {
    const innoval = projects.find(({ name }) => name === 'INNOVAL');
    expect(innoval).toMatchObject({
      startDate: '2017-06',
      funder: [{ name: 'European Parliament' }],
    });
    expect(innoval?.areaServed?.map(({ name }) => name)).toEqual([
      'Chile',
      'Colombia',
      'Peru',
      'Argentina',
    ]);
    // «Ju 2018» is June or July.
    expect(innoval).not.toHaveProperty('endDate');
  });

  test('doesn’t say that a project serves a country of which the source only means regions', () => {
    const iuc = projects.find(({ name }) => name === 'International Urban Cooperation');
    expect(iuc?.areaServed?.[1]).toMatchObject({
      '@type': 'Place',
      name: 'Regions of Colombia, not named',
      containedInPlace: { '@type': 'Country', name: 'Colombia' },
    });
  });

  test('covers the months from the first start to the last end', () => {
    expect(dataset).toMatchObject({
      temporalCoverage: '2017-05/2019-12',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

test.each(HOSTILE_TEXTS)('%s in a title stay whole, and within the script', (_, title) => {
  const atlas = seedAtlas(withProject({ title, objective: title }));
  const text = linkedText(atlasGraph(atlas, seedWords(atlas), ROOT));
  expect(text).not.toMatch(/[<\n]/);
  expect(graphOf(atlas).projects[0]).toMatchObject({ name: title, description: title });
});

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://example.org/terms', 'https://example.org/terms'],
  ['none stated', { '@type': 'CreativeWork', name: 'none stated' }],
])('the licence %s', (licence, node) => {
  expect(licenceNode(licence)).toEqual(node);
});
