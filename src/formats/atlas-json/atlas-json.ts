import { acceptedFile } from './accepted.ts';
import { createFindings } from './findings.ts';
import { createPlaces, isContainer, memberOf, type Container } from './places.ts';
import { readFile } from './read-file.ts';
import { tellRepeatedKeys, tellUnknownKeys } from './unknown-keys.ts';
import { FORMAT_1 } from './schema/schema-1.ts';
import { FormatError, type AreaLookup, type FileFormat, type ReadResult } from '../format.ts';
import { readJson } from '../json-text.ts';

/** The atlas's own format: JSON, described once by the schema of its version. */
export const atlasJson: FileFormat = {
  id: 'atlas-json',
  extensions: ['json'],
  mediaTypes: ['application/json'],
  read: readAtlasJson,
};

/**
 * Reads a dataset file of any version. What is faulty is left out or repaired, and told with its line; a record is only lost
 * with its id or title. Throws `FormatError` for text that isn't such a file (E001, E002, E003, E007, E008).
 */
function readAtlasJson(source: string, lookup: AreaLookup): ReadResult {
  const { text, value, repeated } = readJson(source);
  const file = fileOfKnownVersion(value);
  const places = createPlaces();
  const findings = createFindings(places);
  tellRepeatedKeys(repeated, file, findings);
  const accepted = acceptedFile(file, places, findings);
  tellUnknownKeys(file, accepted, findings);
  const dataset = readFile(accepted, lookup, places, findings);
  return { dataset, findings: findings.inOrder(text) };
}

function fileOfKnownVersion(value: unknown): Container {
  const format = isContainer(value) ? memberOf(value, 'format') : undefined;
  if (isContainer(value) && !Array.isArray(value) && format === FORMAT_1) return value;
  const isLater = typeof format === 'string' && format.startsWith('cooperation-atlas/');
  throw new FormatError({
    code: isLater ? 'E008' : 'E007',
    severity: 'error',
    where: isLater ? '/format' : '',
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
