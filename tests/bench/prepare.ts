import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShapesFile } from '../../src/core/scene/geometry/area-topology.ts';
import { seedGazetteer } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';
import { buildOwnPages } from './build-pages.ts';
import { buildKepler, buildPeers } from './build-peers.ts';
import { benchDataset } from './data/bench-projects.ts';
import { columnsOf } from './data/columns.ts';
import { countriesOf, drawnPage } from './data/drawn-page.ts';
import { leafShapes, targetShapes, worldShapes } from './data/shapes.ts';

/** Folders that a run is made in; on the disk of temporary files, for some are large. */
export interface Workshop {
  /** The built atlas. */
  readonly atlas: string;
  /** Datasets beside it, in a folder `datasets`. */
  readonly data: string;
  /** Pages of the bench with their data. */
  readonly pages: string;
  /** Compressed files from run to run. */
  readonly compressed: string;
}

export function makeWorkshop(): Workshop {
  const root = join(tmpdir(), 'cooperation-atlas-bench');
  const [data, pages, compressed] = ['data', 'pages', 'compressed'].map((name) => join(root, name));
  if (data === undefined || pages === undefined || compressed === undefined)
    throw new Error('no folders');
  mkdirSync(join(data, 'datasets'), { recursive: true });
  return { atlas: 'dist', data, pages, compressed };
}

export function buildAtlas(): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ATLAS_VIEWS: 'none' },
  });
}

/** Builds the pages and writes the datasets of these sizes, as the atlas and as the pages read them. */
export async function prepare(
  { data, pages }: Workshop,
  counts: readonly number[],
  withKepler: boolean,
): Promise<void> {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  const gazetteer = seedGazetteer();
  const file = JSON.parse(readFileSync('geodata/shapes.topo.json', 'utf8')) as ShapesFile;
  const write = (name: string, content: unknown): void => {
    writeFileSync(join(pages, name), JSON.stringify(content));
  };
  write('leaves.geojson', leafShapes(gazetteer));
  write('world-low.geojson', worldShapes(gazetteer));
  for (const count of counts) {
    const dataset = benchDataset(count, gazetteer);
    writeFileSync(
      join(data, 'datasets', `generated-${String(count)}.json`),
      writtenDataset(dataset),
    );
    const columns = columnsOf(dataset, gazetteer);
    write(`columns-${String(count)}.json`, columns);
    write(`shapes-${String(count)}.json`, targetShapes(gazetteer, columns.areas));
  }
  const countries = countriesOf(file);
  write('countries.geojson', countries);
  writeFileSync(join(pages, 'drawn-map.html'), drawnPage(countries, 'drawn-map.js'));
  writeFileSync(
    join(pages, 'empty.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"><p>Hello</p></html>',
  );
  await buildOwnPages(pages);
  await buildPeers(pages);
  // It takes a gigabyte and a minute to install: only where it is measured.
  if (withKepler) await buildKepler(pages);
}
