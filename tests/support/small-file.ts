import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import { createGazetteer } from '../../src/core/domain/gazetteer.ts';
import type { GazetteerData } from '../../src/core/domain/gazetteer-data.ts';
import { createAreaLookup } from '../../src/formats/area-lookup.ts';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import type { Finding } from '../../src/formats/format.ts';
import { seedGazetteerData, TODAY } from './seed-atlas.ts';

/** Parts of a file beside its head. */
export interface SmallFile {
  readonly projects?: readonly object[];
  readonly organisations?: readonly object[];
  readonly records?: readonly object[];
  readonly frameworks?: readonly object[];
  readonly additions?: readonly object[];
}

/**
 * A file of the dataset format as somebody may write it: what is missing of a project is filled in.
 */
export function smallFile({ projects = [], ...parts }: SmallFile): string {
  return JSON.stringify({
    format: 'cooperation-atlas/1',
    dataset: {
      id: 'small',
      title: 'A small list',
      version: '1',
      languages: ['en'],
      primarySource: 'list',
    },
    sources: [
      { id: 'list', title: 'A list', kind: 'table' },
      { id: 'press', title: 'The press', kind: 'page' },
    ],
    ...parts,
    projects: projects.map((project, index) => ({
      id: `p${String(index + 1)}`,
      title: `Project ${String(index + 1)}`,
      targets: [{ area: 'CO' }],
      sources: ['list'],
      ...project,
    })),
  });
}

let data: GazetteerData | null = null;

/** The atlas of such a file, and what reading it found. */
export function readSmall(file: SmallFile): {
  readonly atlas: Atlas;
  readonly findings: readonly Finding[];
} {
  data ??= seedGazetteerData();
  const { dataset, findings } = readAtlasJson(
    smallFile(file),
    createAreaLookup(createGazetteer(data), data),
  );
  return { atlas: createAtlas(dataset, createGazetteer(data, dataset.areas), TODAY), findings };
}
