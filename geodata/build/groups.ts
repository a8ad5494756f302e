/**
 * Own areas made of units: the cross-border areas of cross-border.csv by the rule of borders.ts,
 * and the regions of groups.csv as listed there. Merged from the simplified units, so their
 * outlines have the units' vertices.
 */
import type { FeatureCollection, Point, Position } from 'geojson';
import { merge } from 'topojson-client';
import { areaCollection, areaFeature, type AreaCollection } from './area-feature.ts';
import type { Border } from './borders.ts';
import { cell, listCell, numberCell, type CsvRow } from './csv.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { Raw } from './raw.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { SimplifiedTopology } from './simplify.ts';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** By the rule of the border, or as listed. */
  readonly parts: readonly string[];
  /** As the project itself names them, where it does. */
  readonly partsDeclared: readonly string[];
}

/**
 * The groups with their outlines. A part that doesn't exist is left out here and refused by
 * `groupRefusals`.
 */
export async function groupsOf(
  raw: Raw,
  borders: Readonly<Record<string, Border>>,
  leaves: SimplifiedTopology,
): Promise<AreaCollection> {
  const rows = new Map([...raw.countries, ...raw.units].map((row) => [cell(row, 'id'), row]));
  const groups = listedGroups(raw, borders);
  const outlines = new Map(groups.map(({ id, parts }) => [id, mergedOutline(leaves, parts)]));
  const labels = await labelsOf(outlines);
  const features = groups.map(({ id, name, kind, parts, partsDeclared }) => {
    const partRows = parts.map((part) => rows.get(part)).filter((row) => row !== undefined);
    const properties = {
      name,
      kind,
      parts,
      ...(partsDeclared.length === 0 ? {} : { partsDeclared }),
      area_km2: partRows.reduce((sum, row) => sum + numberCell(row, 'area_km2'), 0),
      label: labels.get(id),
      bbox: partRows.length === 0 ? undefined : boxRound(partRows),
    };
    return areaFeature(id, properties, outlines.get(id) ?? null);
  });
  return areaCollection(features);
}

function listedGroups(
  { crossBorder, groups }: Raw,
  borders: Readonly<Record<string, Border>>,
): Group[] {
  return [
    ...crossBorder.map((row) => ({
      id: cell(row, 'id'),
      name: cell(row, 'name'),
      kind: 'cross-border',
      parts: borders[cell(row, 'id')]?.parts ?? [],
      partsDeclared: listCell(row, 'members_declared').toSorted(),
    })),
    ...groups.map((row) => ({
      id: cell(row, 'id'),
      name: cell(row, 'name'),
      kind: cell(row, 'kind'),
      parts: listCell(row, 'parts').toSorted(),
      partsDeclared: [],
    })),
  ];
}

function mergedOutline(leaves: SimplifiedTopology, parts: readonly string[]): Outline | null {
  const shapes = leaves.objects.areas.geometries.filter((shape) =>
    parts.includes(shape.properties.id),
  );
  return outlineOf(merge(leaves, shapes));
}

/** The box round the boxes of the parts, `[west, south, east, north]` in degrees. */
function boxRound(rows: readonly CsvRow[]): readonly number[] {
  const side = (name: string): number[] => rows.map((row) => numberCell(row, name));
  return [
    Math.min(...side('w')),
    Math.min(...side('s')),
    Math.max(...side('e')),
    Math.max(...side('n')),
  ];
}

/** A point well inside each group (mapshaper's `-points inner`), in degrees to three decimals. */
async function labelsOf(
  outlines: ReadonlyMap<string, Outline | null>,
): Promise<ReadonlyMap<string, Position>> {
  const input = {
    type: 'FeatureCollection',
    features: [...outlines].map(([id, geometry]) => ({
      type: 'Feature',
      properties: { id },
      geometry,
    })),
  };
  const commands = '-i input.json -points inner -o output.json format=geojson precision=0.001';
  const points: FeatureCollection<Point, { id: string }> = JSON.parse(
    await runMapshaper(commands, JSON.stringify(input)),
  );
  return new Map(
    points.features.map(({ properties, geometry }) => [properties.id, geometry.coordinates]),
  );
}
