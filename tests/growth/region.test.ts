import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGeodata, writeGeodata } from '../../geodata/build.ts';
import type { RegionsFile } from '../../geodata/build/raw.ts';
import type { Refusal } from '../../geodata/build/refusals/refusal.ts';
import { areaId } from '../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../src/core/domain/atlas.ts';
import type { GazetteerData, Places } from '../../src/core/domain/gazetteer-data.ts';
import { createGazetteer, type Gazetteer } from '../../src/core/domain/gazetteer.ts';
import { parseMonth, singleMonth } from '../../src/core/domain/month.ts';
import type { Project } from '../../src/core/domain/project.ts';
import { extentsOf, frameOf, shownInset } from '../../src/core/scene/map/map-frame.ts';
import { createDerived } from '../../src/session/derived.ts';
import { membershipsOf } from '../../src/core/selectors/places/memberships.ts';
import { searchPlaces } from '../../src/core/selectors/search/search-places.ts';
import { dataSubject } from '../../src/core/selectors/records/data-subject.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { writeView } from '../../src/core/view-state/url-writing.ts';
import { contextOf } from '../support/session.tsx';
import { en } from '../../src/words/en/catalogue.ts';
import { seedDataset, seedWords, TODAY } from '../support/seed-atlas.ts';

const GEODATA = join(process.cwd(), 'geodata');

/**
 * The African Union of three states, its extent, and pictures of it and of the EU beside each
 * other.
 */
const AFRICA = [-20, -36, 53, 38] as const;
function withAfrica({ unions, extents, insets, units }: RegionsFile): RegionsFile {
  const [inset] = insets;
  if (inset === undefined) throw new Error('there is no inset to go by');
  return {
    unions: [
      ...unions,
      {
        id: 'AU',
        name: 'African Union',
        place: { bbox: AFRICA, label: [20, 5] },
        members: [
          { area: 'KE', from: '2002-07-09' },
          { area: 'MA', from: '2017-01-31' },
          { area: 'SN', from: '2002-07-09' },
        ],
      },
    ],
    extents: [
      ...extents,
      { id: 'africa', name: 'Africa', box: AFRICA, countries: ['KE', 'MA', 'SN'] },
      { id: 'africa-europe', name: 'Africa and Europe', box: [-25, -36, 53, 71] },
    ],
    insets: [
      ...insets,
      { ...inset, beside: 'africa', extents: ['africa', 'africa-europe', 'europe'] },
      {
        union: areaId('AU'),
        beside: 'latin-america',
        extents: ['latin-america', 'africa'],
        leadsTo: 'africa',
        members: { box: AFRICA, width: 200, height: 200 },
        partners: { box: AFRICA, width: 352, height: 352 },
        besidePartners: [-117.5, -56.6, 2, 36],
      },
    ],
    units,
  };
}

let folder = '';
let gazetteer: Gazetteer | null = null;
let refusals: readonly Refusal[] = [];

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  symlinkSync(join(GEODATA, 'raw'), join(folder, 'raw'));
  for (const name of written()) cpSync(join(GEODATA, name), join(folder, name));
  writeFileSync(
    join(folder, 'regions.json'),
    JSON.stringify(withAfrica(read('regions.json') as RegionsFile)),
  );
  appendFileSync(join(folder, 'SOURCES.md'), 'The African Union by its Constitutive Act.\n');
  const geodata = await buildGeodata(folder);
  refusals = geodata.refusals;
  writeGeodata(geodata, folder);
  const data = {
    ...(read('areas.json') as Places),
    borders: read('borders.json') as GazetteerData['borders'],
  };
  gazetteer = createGazetteer(data);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const written = (): readonly string[] =>
  readdirSync(GEODATA, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|geojson|md)$/.test(entry.name))
    .map(({ name }) => name);

const page = seedDataset();
const [first] = page.projects;
if (first === undefined) throw new Error('no project');
const { euCooperation: _, ...bare } = first;

const places = (): Gazetteer => {
  if (gazetteer === null) throw new Error('the geodata aren’t built');
  return gazetteer;
};
function atlasOf(target: string, others: Partial<Project>, partner?: string): Atlas {
  const project: Project = {
    ...bare,
    facts: {},
    targets: [
      { area: areaId(target), role: 'recipient', extent: 'whole' },
      ...(partner === undefined
        ? []
        : [{ area: areaId(partner), role: 'partner' as const, extent: 'whole' as const }]),
    ],
    ...others,
  };
  return createAtlas({ ...page, additions: [], projects: [project] }, places(), TODAY);
}

const JULY = singleMonth(parseMonth('2017-07') ?? TODAY);
const VIEW = { time: JULY, area: null, project: null, map: null, layer: 'page' as const };

describe('a region of the world', () => {
  test('costs two files by hand, and nothing of the code', () => {
    expect(refusals).toEqual([]);
    const changed = written().filter(
      (name) =>
        readFileSync(join(GEODATA, name), 'utf8') !== readFileSync(join(folder, name), 'utf8'),
    );
    expect(changed.toSorted()).toEqual([
      'SOURCES.md',
      'areas.json',
      'regions.json',
      // Its countries are drawn with more detail.
      'shapes.topo.json',
    ]);
  });

  test('is a place that is found, with members as of the month', () => {
    const au = places().unions.find(({ id }) => id === 'AU');
    expect(au?.membersIn(JULY)).toEqual(['KE', 'MA', 'SN']);
    expect(au?.membersIn(singleMonth(parseMonth('2016-07') ?? TODAY))).toEqual(['KE', 'SN']);
    expect(searchPlaces(atlasOf('CO', {})).places).toContain('AU');
    const [membership] = membershipsOf(places(), areaId('MA'), JULY);
    expect(membership).toMatchObject({ of: { id: 'AU' }, state: 'member' });
    if (membership === undefined) throw new Error('no membership');
    expect(en.panel.membership.state(membership.of, membership.state, 'in July 2017')).toMatch(
      /African Union in July 2017$/,
    );
  });

  test('stands as the cooperating side beside the map of data with partners there', () => {
    const atlas = atlasOf('CO', {}, 'KE');
    expect(shownInset(atlas, VIEW)).toMatchObject({ union: 'AU', leadsTo: 'africa' });
    expect(createDerived(atlas).scenes.of(VIEW).partnerSide).toEqual(['KE']);
    expect(en.purpose(dataSubject(atlas))).toContain('AU–Latin America project');
  });

  test('frames data that reach only its countries, under its name and in their links', () => {
    const atlas = atlasOf('KE', { euCooperation: { value: 'yes' } });
    expect(extentsOf(atlas)).toEqual(['africa', 'africa-europe', 'europe']);
    expect(frameOf(atlas, VIEW)).toEqual(AFRICA);
    expect(en.purpose(dataSubject(atlas))).toContain('EU–Africa project');
    expect(extentsOf(atlas).map(seedWords(atlas).areas.extent)).toEqual([
      'Africa',
      'Africa and Europe',
      'Europe',
    ]);
    const context = contextOf(atlas, page.info.id);
    const { view } = readView('?map=africa-europe', context);
    expect(view.map).toEqual({ kind: 'extent', name: 'africa-europe' });
    expect(writeView(view, context)).toContain('map=africa-europe');
  });
});
