import { areaId, type AreaId } from '../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import type { Dataset, OwnArea } from '../../src/core/domain/dataset.ts';
import { createGazetteer, type Gazetteer } from '../../src/core/domain/gazetteer.ts';
import type { Project, Target } from '../../src/core/domain/project.ts';
import { generatedDataset, seededRandom } from './generated-dataset.ts';
import { seedGazetteerData, TODAY } from './seed-atlas.ts';

const place = (id: string, more: Partial<OwnArea>): OwnArea => ({
  id: areaId(id),
  kind: 'group',
  name: id,
  parts: [],
  sources: ['list'],
  ...more,
});

const SQUARE: OwnArea['geometry'] = {
  type: 'Polygon',
  coordinates: [
    [
      [-72, -53],
      [-70, -53],
      [-70, -52],
      [-72, -53],
    ],
  ],
};

const OWN_AREAS: readonly OwnArea[] = [
  place('area:pair', { parts: ['AF', 'AO'].map(areaId) }),
  place('area:units', { parts: ['CO-NAR', 'CO-PUT', 'EC'].map(areaId) }),
  place('area:strait', { kind: 'shape', geometry: SQUARE, country: areaId('CL') }),
  place('area:lone', { kind: 'shape', geometry: SQUARE }),
];

/** A union whose members come, go and come back, some of them while they are in the EU. */
const PACT = {
  id: 'PACT',
  name: 'Pact',
  place: { bbox: [-180, -60, 180, 80], label: [0, 0] },
  members: [
    { area: 'CO', from: '2003-02-01', until: '2006-05-31' },
    { area: 'CO', from: '2010-01-01', until: '2014-12-31' },
    { area: 'HR', from: '2005-01-01', until: '2009-03-31' },
    { area: 'HU', from: '1998-01-01', until: '2002-12-31' },
    { area: 'CL', from: '2001-01-01' },
  ],
} as const;

export const MIXED_PLACES: readonly AreaId[] = [
  ...OWN_AREAS.map(({ id }) => id),
  ...['PACT', 'EU', 'CO', 'CL', 'HR', 'HU', 'FR', 'GB', 'COxEC', 'ARxCL', 'CO-NAR', 'GF'].map(
    areaId,
  ),
];

function mixedGazetteer(): Gazetteer {
  const data = seedGazetteerData();
  return createGazetteer(
    { ...data, regions: { ...data.regions, unions: [...data.regions.unions, PACT] } },
    OWN_AREAS,
  );
}

/**
 * Made-up projects of which a third name places of every kind: countries and their units, border
 * areas, groups, shapes, two unions whose members change; some of them for another source than that
 * of the page.
 */
export function mixedAtlas(count: number, seed: number): Atlas {
  const gazetteer = mixedGazetteer();
  const random = seededRandom(seed + 1000);
  const target = (): Target => ({
    area: MIXED_PLACES[Math.floor(random() * MIXED_PLACES.length)] ?? areaId('EU'),
    role: random() < 0.9 ? 'recipient' : 'partner',
    extent: random() < 0.6 ? 'whole' : 'unnamed-parts',
    ...(random() < 0.4 ? { fact: 'further' } : {}),
  });
  const mixed = (project: Project): Project => ({
    ...project,
    facts: { further: { text: '', source: 'other' } },
    targets:
      random() < 0.33
        ? [
            ...project.targets.slice(0, Math.floor(random() * 2)),
            ...Array.from({ length: 1 + Math.floor(random() * 4) }, target),
          ]
        : project.targets,
  });
  const plain = generatedDataset(count, seed, gazetteer);
  const dataset: Dataset = {
    ...plain,
    sources: [...plain.sources, { id: 'other', title: 'Another', kind: 'table' }],
    areas: OWN_AREAS,
    projects: plain.projects.map(mixed),
  };
  return createAtlas(dataset, gazetteer, TODAY);
}
