import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShapesFile } from '../../src/core/scene/geometry/area-topology.ts';
import { seedGazetteer } from '../support/seed-atlas.ts';
import { writtenDataset } from '../support/written-dataset.ts';
import { benchDataset } from './data/bench-projects.ts';
import { columnsOf } from './data/columns.ts';
import { countriesOf, drawnPage } from './data/drawn-page.ts';
import { leafShapes, targetShapes, worldShapes } from './data/shapes.ts';

/** Changes of the dataset go between the site's first one and this. */
export const SECOND_DATASET = 'generated-1000';

/** Folders that a run is made in; on the disk of temporary files, for some are large. */
export interface Workshop {
  /** The built atlas. */
  readonly atlas: string;
  /** Datasets beside it, in a folder `datasets`. */
  readonly data: string;
  /** Pages of the bench with their data. */
  readonly pages: string;
  /** The first page of a site that offers two datasets, to be put before the built one. */
  readonly twoDatasets: string;
  /** Compressed files from run to run. */
  readonly compressed: string;
}

/** Each checkout has its own, but for what was compressed. */
export function makeWorkshop(): Workshop {
  const shared = join(tmpdir(), 'cooperation-atlas-bench');
  const root = join(shared, createHash('sha1').update(process.cwd()).digest('hex').slice(0, 8));
  const workshop: Workshop = {
    atlas: 'dist',
    data: join(root, 'data'),
    pages: join(root, 'pages'),
    twoDatasets: join(root, 'two-datasets'),
    compressed: join(shared, 'compressed'),
  };
  mkdirSync(join(workshop.data, 'datasets'), { recursive: true });
  return workshop;
}

export function buildAtlas(): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ATLAS_VIEWS: 'none' },
  });
}

/** The built page with a generated dataset beside those that the build offers. */
export function offerTwoDatasets({ atlas, twoDatasets }: Workshop): void {
  const page = readFileSync(join(atlas, 'index.html'), 'utf8');
  const offered = page.replace(
    /(?<=<script type="application\/json" id="datasets">\[)(.*?)(?=\]<\/script>)/,
    `$1,{"id":"${SECOND_DATASET}","title":"A generated list"}`,
  );
  if (offered === page) throw new Error('the built page offers no datasets');
  mkdirSync(twoDatasets, { recursive: true });
  writeFileSync(join(twoDatasets, 'index.html'), offered);
}

/** Datasets as the atlas and as the pages read them, and all that pages draw. */
export function writeData({ data, pages }: Workshop, counts: readonly number[]): void {
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
}
