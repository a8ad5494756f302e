import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGeodata, type Geodata } from '../../geodata/build.ts';

const FOLDER = new URL('../../geodata/', import.meta.url);
const FILES = [
  'areas.json',
  'borders.json',
  'codelists.json',
  'groups.geojson',
  'place-names.json',
  'region-groups.json',
  'shapes.topo.json',
] as const;

describe('a build from the raw files', () => {
  let geodata: Geodata;
  beforeAll(async () => {
    geodata = await buildGeodata(fileURLToPath(FOLDER));
  }, 120_000);

  it('refuses nothing', () => {
    expect(geodata.refusals).toEqual([]);
  });

  it('makes these files and no other', () => {
    expect([...geodata.files.keys()].toSorted()).toEqual(FILES);
  });

  it.each(FILES)('gives the committed %s byte for byte (else run npm run geodata)', (name) => {
    // Compared as one value: a difference of megabytes must not be printed.
    expect(geodata.files.get(name) === readFileSync(new URL(name, FOLDER), 'utf8')).toBe(true);
  });
});
