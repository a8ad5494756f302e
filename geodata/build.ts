/**
 * Builds the files of the map from `geodata/raw` and `geodata/regions.json`: `npm run geodata`. The
 * same files give the same bytes. If anything is refused, all refusals are printed and nothing is
 * written.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areaFeature, collectionText } from './build/area-feature.ts';
import { bordersOf, type Border } from './build/borders.ts';
import { codelistsText } from './build/codelists.ts';
import { cell, numberCell } from './build/csv.ts';
import { gazetteerText } from './build/gazetteer.ts';
import { groupsOf } from './build/groups.ts';
import { layersOf } from './build/layers.ts';
import { leavesOf } from './build/leaves.ts';
import { fullOutline } from './build/outline.ts';
import { placeNamesText } from './build/place-names.ts';
import { readRaw, type Raw } from './build/raw.ts';
import { regionGroupsText } from './build/region-groups.ts';
import { borderRefusals } from './build/refusals/border-refusals.ts';
import { areaRefusals, labelRefusals } from './build/refusals/country-refusals.ts';
import { geometryRefusals } from './build/refusals/geometry-refusals.ts';
import { groupRefusals } from './build/refusals/group-refusals.ts';
import { duplicateRefusals, unknownIdRefusals } from './build/refusals/id-refusals.ts';
import { refusalText, type Refusal } from './build/refusals/refusal.ts';
import { regionRefusals } from './build/refusals/region-refusals.ts';
import { sizeRefusals } from './build/refusals/size-refusals.ts';
import { repaired } from './build/repairs.ts';
import { featuresIn, shapesOf, shapesText } from './build/shapes.ts';

/** Bytes after brotli: what a visitor loads. */
const BUDGETS = {
  'shapes.topo.json': 250_000,
  'groups.geojson': 20_000,
  'borders.json': 10_000,
  'areas.json': 40_000,
  'place-names.json': 20_000,
  'region-groups.json': 5_000,
  'codelists.json': 15_000,
} as const;

/** Texts of the files by name, and why they must not be written, if so. */
export interface Geodata {
  readonly files: ReadonlyMap<string, string>;
  readonly refusals: readonly Refusal[];
}

/**
 * Everything the app needs to know of places, from `regions.json` and `raw` of a folder. Takes
 * about ten seconds.
 */
export async function buildGeodata(folder: string): Promise<Geodata> {
  const unrepaired = readRaw(folder);
  const raw = { ...unrepaired, topology: repaired(unrepaired.topology) };
  const borders = bordersOf(raw.topology, leavesOf(raw.topology));
  const { world, admin1, leaves } = await layersOf(raw);
  const groups = await groupsOf(raw, borders, leaves);
  const shapes = shapesOf(world.features, admin1.features);
  const files = new Map([
    ['shapes.topo.json', shapesText(shapes)],
    ['groups.geojson', collectionText(groups)],
    ['borders.json', bordersText(borders)],
    ['areas.json', gazetteerText(raw)],
    ['place-names.json', placeNamesText(raw)],
    ['region-groups.json', regionGroupsText(raw)],
    ['codelists.json', codelistsText(raw)],
  ]);

  const known = new Set([...raw.countries, ...raw.units].map((row) => cell(row, 'id')));
  const recordedKm = new Map(
    raw.crossBorder.map((row) => [cell(row, 'id'), numberCell(row, 'border_km')]),
  );
  const collections = [
    ['shapes.topo.json', featuresIn(shapes, 'countries')],
    ['shapes.topo.json', featuresIn(shapes, 'units')],
    ['groups.geojson', groups.features],
  ] as const;
  const refusals = [
    ...collections.flatMap(([name, features]) =>
      duplicateRefusals(name, features).concat(
        unknownIdRefusals(name, features, known),
        geometryRefusals(name, features),
      ),
    ),
    ...unitRefusals(raw),
    ...borderRefusals('borders.json', borders, recordedKm),
    ...groupRefusals('groups.geojson', groups.features, borders, known),
    ...regionRefusals('regions.json', raw.regions, known),
    ...sizeRefusals(files, BUDGETS),
  ];
  return { files, refusals };
}

function unitRefusals({ topology, units }: Raw): readonly Refusal[] {
  const labels = new Map(
    units.map((row) => [
      cell(row, 'id'),
      [numberCell(row, 'label_lon'), numberCell(row, 'label_lat')],
    ]),
  );
  const countries = topology.objects.countries.geometries.map((shape) => {
    const { id, part } = shape.properties;
    return { id, part, geometry: fullOutline(topology, shape) };
  });
  const features = topology.objects.admin1.geometries.map((shape) => {
    const { id, cc } = shape.properties;
    return areaFeature(id, { country: cc, label: labels.get(id) }, fullOutline(topology, shape));
  });
  const file = 'areas-10m.topojson';
  return [...labelRefusals(file, features, countries), ...areaRefusals(file, features, countries)];
}

/** A pair a line. */
function bordersText(borders: Readonly<Record<string, Border>>): string {
  const lines = Object.entries(borders).map(
    ([pair, border]) => `${JSON.stringify(pair)}:${JSON.stringify(border)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Writes the files to `folder`, or none of them if anything is refused. */
export function writeGeodata({ files, refusals }: Geodata, folder: string): void {
  if (refusals.length > 0) return;
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

const here = fileURLToPath(new URL('.', import.meta.url));
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const geodata = await buildGeodata(here);
  writeGeodata(geodata, here);
  for (const refusal of geodata.refusals) process.stderr.write(`${refusalText(refusal)}\n`);
  process.exitCode = geodata.refusals.length === 0 ? 0 : 1;
}
