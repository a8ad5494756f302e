import { FormatError } from '../format.ts';
import { WHOLE_FILE } from '../json-text.ts';
import { isContainer, memberOf, type Container } from './places.ts';
import { FORMAT_1 } from './schema/schema-1.ts';

/** The document that a file is. Throws `FormatError` E007, E008 where it is another or a later one. */
export function fileOfKnownVersion(value: unknown): Container {
  const format = isContainer(value) ? memberOf(value, 'format') : undefined;
  if (isContainer(value) && !Array.isArray(value) && format === FORMAT_1) return value;
  const isLater = typeof format === 'string' && format.startsWith('cooperation-atlas/');
  throw new FormatError({
    code: isLater ? 'E008' : 'E007',
    severity: 'error',
    place: isLater ? { kind: 'pointer', pointer: '/format' } : WHOLE_FILE,
    ...(isLater ? { value: format } : {}),
    values: { kind: isLater ? 'later version' : kindOf(value) },
  });
}

/** What else a JSON file may be, as far as its first key tells. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (!isContainer(value)) return 'value';
  const type = memberOf(value, 'type');
  if (type === 'Topology') return 'TopoJSON';
  return typeof type === 'string' &&
    /^(?:Feature|FeatureCollection|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/.test(
      type,
    )
    ? 'GeoJSON'
    : 'object';
}
