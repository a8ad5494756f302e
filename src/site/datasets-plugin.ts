import listed from '../../geodata/published-datasets.json' with { type: 'json' };
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { createGazetteer } from '../core/domain/gazetteer.ts';
import type { GazetteerData, Places } from '../core/domain/gazetteer-data.ts';
import { DATASETS_ELEMENT, type PublishedDataset } from '../browser/published-datasets.ts';
import { createAreaLookup } from '../formats/area-lookup.ts';
import { readAtlasJson } from '../formats/atlas-json/read-atlas-json.ts';
import { checkDataset } from '../formats/check-dataset.ts';
import type { AreaLookup } from '../formats/format.ts';
import { publishedText } from '../formats/published-form.ts';
import type { Catalogue } from '../words/en/catalogue.ts';

const GEODATA = join(import.meta.dirname, '../../geodata');
const FOLDER = join(GEODATA, 'datasets');

/**
 * Puts the datasets beside the page as `datasets/<id>.json`, with the text that each was read from
 * where that is kept, and checked: a broken one fails the build with what its code says. The page
 * itself loads them as `datasets/<id>.read.json`, as they are read here.
 */
export function datasetsPlugin(messages: Catalogue): Plugin {
  return {
    name: 'cooperation-atlas-datasets',
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/json', id: DATASETS_ELEMENT },
        // No text of the data ends the element.
        children: JSON.stringify(publishedDatasets()).replaceAll('<', String.raw`\u003c`),
        injectTo: 'head',
      },
    ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/datasets\/([a-z\d.-]+\.(?:json|source\.txt))(?:\?|$)/.exec(
          request.url ?? '',
        )?.[1];
        const text = name === undefined ? null : published().get(name);
        if (text === null || text === undefined) {
          next();
          return;
        }
        response.setHeader(
          'Content-Type',
          `${name?.endsWith('.json') === true ? 'application/json' : 'text/plain'}; charset=utf-8`,
        );
        response.end(text);
      });
    },
    generateBundle() {
      const problems = datasetProblems(messages);
      if (problems.length > 0) this.error(problems.join('\n'));
      for (const [name, source] of published())
        this.emitFile({ type: 'asset', fileName: `datasets/${name}`, source });
      const lookup = areaLookup();
      for (const id of readDatasets()) {
        const source = publishedText(readAtlasJson(textOf(`${id}.json`), lookup));
        this.emitFile({ type: 'asset', fileName: `datasets/${id}.read.json`, source });
      }
    },
  };
}

/**
 * The datasets that the reader may choose from, in the order of `geodata/published-datasets.json`.
 */
export const publishedDatasets = (): readonly PublishedDataset[] =>
  listed.map((id) => {
    const file: { readonly dataset: Pick<PublishedDataset, 'title'> } = JSON.parse(
      readFileSync(join(FOLDER, `${id}.json`), 'utf8'),
    );
    return { id, title: file.dataset.title };
  });

/** Files by name: the datasets, the texts of their sources, and the schema that they follow. */
function published(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:json|source\.txt)$/.test(name));
  return new Map(names.map((name) => [name, textOf(name)]));
}

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Ids of the datasets that the build reads, so that the page needn't. */
export const readDatasets = (): readonly string[] =>
  datasetFiles(FOLDER).map((name) => name.replace(/\.json$/, ''));

const datasetFiles = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

/**
 * A line for each thing that is wrong in a dataset of the folder: file, line, field and how to mend
 * it.
 */
export function datasetProblems({ findings }: Catalogue, folder = FOLDER): readonly string[] {
  const lookup = areaLookup();
  return datasetFiles(folder).flatMap((name) => {
    const source = join(folder, name.replace(/\.json$/, '.source.txt'));
    const sourceText = existsSync(source) ? readFileSync(source, 'utf8') : null;
    return checkDataset(readFileSync(join(folder, name), 'utf8'), sourceText, lookup).map(
      (finding) => `${name}: ${findings.text(finding)}`,
    );
  });
}

function areaLookup(): AreaLookup {
  const data = gazetteerData(geodata('areas.json'), geodata('borders.json'));
  return createAreaLookup(createGazetteer(data), data);
}

const geodata = (name: string): string => readFileSync(join(GEODATA, name), 'utf8');

function gazetteerData(areas: string, borders: string): GazetteerData {
  const places: Places = JSON.parse(areas);
  const pairs: GazetteerData['borders'] = JSON.parse(borders);
  return { ...places, borders: pairs };
}
