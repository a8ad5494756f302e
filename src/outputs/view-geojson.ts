import { booleanClockwise } from '@turf/turf';
import type { AreaId } from '../core/domain/area.ts';
import type { Atlas } from '../core/domain/atlas.ts';
import type { Target } from '../core/domain/project.ts';
import { fieldsUnread } from '../words/sentences/unread-words.ts';
import type { Words } from '../words/words.ts';
import type { Shapes } from '../core/scene/geometry/shapes.ts';
import { seenProjects, type SeenView } from '../core/selectors/projects/seen-projects.ts';
import { merged } from '../core/scene/geometry/area-topology.ts';
import { COLUMN_NAMES, datesAsRead, datesAsWritten, projectCells } from './project-columns.ts';

/** Where a file of a view comes from. */
export interface ViewOrigin {
  /** Address of the view. */
  readonly link: string;
}

/**
 * A view as GeoJSON (RFC 7946): a feature for each project and each area that it targets, with the
 * project's columns and whether it is certain or possible in the period (in a comparison in the
 * second one too), and at the selected place where there is one; a project without a target has no
 * geometry.
 */
export function viewGeoJson(
  atlas: Atlas,
  view: SeenView,
  words: Words,
  { areas, geometries }: Shapes,
  { link }: ViewOrigin,
): string {
  const { dataset, gazetteer } = atlas;
  const shapes = new Map<AreaId, GeoJSON.Geometry | null>();
  const shapeOf = (area: AreaId): GeoJSON.Geometry | null => {
    const known = shapes.get(area);
    if (known !== undefined) return known;
    const leaves = new Set(gazetteer.leavesOf(area).map((leaf) => leaf.area));
    const [only] = leaves;
    const shape =
      leaves.size === 1 && only !== undefined
        ? (geometries.get(only) ?? null)
        : polygonsOf(merged(areas, leaves));
    shapes.set(area, shape);
    return shape;
  };
  const features = seenProjects(atlas, view).flatMap(({ project, index, certainty, second }) => {
    const cells = projectCells(project, atlas, words);
    const read = datesAsRead(atlas.bounds[index] ?? null);
    const own = {
      ...Object.fromEntries(COLUMN_NAMES.map((name, position) => [name, cells[position] ?? ''])),
      certainty,
      ...((view.compare ?? null) === null ? {} : { certainty_compared: second }),
      start_read: read.start,
      end_read: read.end,
      dates_as_written: datesAsWritten(project),
      ...(project.unread === undefined
        ? {}
        : { not_read: fieldsUnread(project, words).join('; ') }),
    };
    const feature = (target: Target | null): object => ({
      type: 'Feature',
      properties:
        target === null
          ? own
          : {
              ...own,
              target: target.area,
              target_name: words.areas.of(target.area),
              extent: target.extent,
            },
      geometry: target === null ? null : shapeOf(target.area),
    });
    const recipients = project.targets.filter(({ role }) => role === 'recipient');
    return recipients.length === 0 ? [feature(null)] : recipients.map(feature);
  });
  const { id, title, version, licence } = dataset.info;
  const atlasMember = {
    format: 'cooperation-atlas/1',
    dataset: {
      id,
      title: words.text(title),
      version,
      ...(licence === undefined ? {} : { licence }),
    },
    view: link,
  };
  return `${JSON.stringify({ type: 'FeatureCollection', atlas: atlasMember, features })}\n`;
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946 §3.1.6). Null for no polygons. */
function polygonsOf({
  coordinates,
}: GeoJSON.MultiPolygon): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const [first, ...others] = coordinates.map((rings) =>
    rings.map((ring, hole) => (booleanClockwise(ring) === hole > 0 ? ring : ring.toReversed())),
  );
  if (first === undefined) return null;
  return others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...others] };
}
