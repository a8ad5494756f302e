import type { Geometry } from 'geojson';
import { areaCollection, areaFeature, type AreaCollection } from './area-feature.ts';
import { cell, numberCell } from './csv.ts';
import { SAME_AREA } from './leaves.ts';
import { outlinesOf, type Outline } from './outline.ts';
import type { Raw } from './raw.ts';
import { positionsOf, rounded } from './rounding.ts';
import { isFine, simplified, type SimplifiedTopology } from './simplify.ts';

/** The two layers of the map, and the rounded leaves that groups are merged from. */
export interface Layers {
  readonly world: AreaCollection;
  readonly admin1: AreaCollection;
  readonly leaves: SimplifiedTopology;
}

/**
 * World and admin-1. A country without units has in `world` the very vertices of its neighbours'
 * units in `admin1`; one that has units has no geometry there, for it is their union.
 */
export async function layersOf(raw: Raw): Promise<Layers> {
  const simple = await simplified(raw);
  const fineIds = new Set(
    simple.objects.areas.geometries
      .map((shape) => shape.properties)
      .filter(isFine)
      .map(({ id }) => id),
  );
  const fine = positionsOf(simple, (id) => fineIds.has(id));
  const leaves = rounded(simple, fine);
  const outlines = outlinesOf(leaves);
  return { world: worldOf(raw, outlines), admin1: admin1Of(raw, outlines), leaves };
}

type Outlines = ReadonlyMap<string, Outline | null>;

function worldOf({ topology, countries, units }: Raw, leaves: Outlines): AreaCollection {
  const withUnits = new Set(units.map((row) => cell(row, 'country')));
  const rows = new Map(countries.map((row) => [cell(row, 'id'), row]));
  const features = topology.objects.countries.geometries.map((shape) => {
    const { id, iso3, kind, part, n } = shape.properties;
    const outline = leaves.get(id) ?? leaves.get(SAME_AREA.get(id) ?? '') ?? null;
    const row = rows.get(id);
    // Should an area be smaller than the grid (the Vatican nearly is), a point keeps it on the map.
    const point: Geometry | null =
      row === undefined || withUnits.has(id)
        ? null
        : {
            type: 'Point',
            coordinates: [numberCell(row, 'label_lon'), numberCell(row, 'label_lat')],
          };
    const name = row === undefined ? n : cell(row, 'name_en');
    return areaFeature(
      id,
      { iso3: iso3 ?? undefined, kind, part: part ?? undefined, name },
      outline ?? point,
    );
  });
  return areaCollection(features);
}

function admin1Of({ units }: Raw, leaves: Outlines): AreaCollection {
  const features = units.map((row) => {
    const id = cell(row, 'id');
    const nuts = cell(row, 'nuts');
    const properties = {
      country: cell(row, 'country'),
      name: cell(row, 'name'),
      ...(nuts === '' ? {} : { nuts, nutsLevel: nutsLevel(cell(row, 'nuts_level')) }),
    };
    return areaFeature(id, properties, leaves.get(id) ?? null);
  });
  return areaCollection(features);
}

/** `<3` stands for a unit smaller than its NUTS 3 region. */
const nutsLevel = (text: string): number | string => (text.startsWith('<') ? text : Number(text));
