import { expect, test } from 'vitest';
import { readAhead } from '../../src/browser/reading-ahead.ts';
import { buffersOf } from '../../src/core/domain/stored/stored-projects.ts';
import { searchTexts } from '../../src/core/selectors/search/search-texts.ts';
import { read } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { CONTEXT } from '../formats/support.ts';
import { seedGazetteerData, TODAY } from '../support/seed-atlas.ts';
import { smallFile } from '../support/small-file.ts';

const datasetOf = async (title: string) => {
  const text = smallFile({
    projects: ['one', 'two'].map((id) => ({ id, title, targets: [{ area: 'CO' }] })),
  });
  return (await read(new Blob([text]), CONTEXT)).dataset;
};

test('texts of a large dataset are folded after its columns have gone to the page', async () => {
  const dataset = await datasetOf('Water '.repeat(100_000));
  const ahead = readAhead(dataset, seedGazetteerData(), TODAY);
  const wanted = searchTexts(dataset);
  if (dataset.stored === undefined) throw new Error('it is not stored');
  structuredClone(dataset.stored, { transfer: [...new Set(buffersOf(dataset.stored))] });
  expect(dataset.stored.text).toHaveLength(0);
  expect(ahead?.texts()).toEqual(wanted);
});

test('nothing is made ahead of a small dataset', async () => {
  expect(readAhead(await datasetOf('Water'), seedGazetteerData(), TODAY)).toBeNull();
});
