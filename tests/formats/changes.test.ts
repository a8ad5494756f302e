import { expect, test } from 'vitest';
import { readAtlasJson } from '../../src/formats/atlas-json/read-atlas-json.ts';
import { findingText } from '../../src/words/en/finding-messages.ts';
import { lookup, textOf } from './support.ts';

interface Written {
  readonly dataset: Record<string, unknown>;
}

const written = JSON.parse(textOf('geodata/datasets/eu-colombia-s3.json')) as Written;
const reading = (changes: unknown) =>
  readAtlasJson(JSON.stringify({ ...written, dataset: { ...written.dataset, changes } }), lookup);

test('the change list is read, and keeps the id of a project that is no longer there', () => {
  const changes = [
    { version: '1.1.0', text: 'One project was taken out.', projects: ['taken-out'] },
    { version: '1.0.1', text: 'Spelling.', projects: [] },
  ];
  const { dataset, findings } = reading(changes);
  expect(dataset.info.changes).toEqual(changes);
  expect(findings).toEqual([]);
});

test('a change without projects is about all; one without its text is left out and told', () => {
  const { dataset, findings } = reading([
    { version: '1.1.0' },
    { version: '1.2.0', text: 'New dates.' },
  ]);
  expect(dataset.info.changes).toEqual([{ version: '1.2.0', text: 'New dates.', projects: [] }]);
  expect(findings.map(findingText)).toEqual([
    expect.stringMatching(/^E104, .*\/dataset\/changes\/0/),
  ]);
});
