import { attributeOf, lineOf, partOf, type XmlElement } from '../xml/element.ts';
import { textsOf, type ActivityDraft } from './activity-draft.ts';
import { fieldOf, rowOf } from './rows.ts';

/** A location: name, exactness, class, point with its line and path, and codes of its units. */
export function locationRow(part: XmlElement, { lang }: ActivityDraft): string {
  const coordinates = partOf(part, 'coordinates');
  const holder = partOf(part, 'name');
  const name = holder === undefined ? undefined : textsOf(holder, lang)[0]?.text;
  const codes = part.parts
    .filter((unit) => unit.name === 'administrative')
    .flatMap((unit) => ['code', 'adm2', 'adm1'].flatMap((key) => attributeOf(unit, key) ?? []));
  const exactness =
    attributeOf(partOf(part, 'exactness'), 'code') ?? attributeOf(coordinates, 'precision');
  const locationClass = attributeOf(partOf(part, 'location-class'), 'code');
  const { written, line, path } = pointOf(part);
  const row = rowOf(part.name, part.line, name, exactness, locationClass, written, path);
  return [line === undefined ? '' : String(line), ...codes].reduce(
    (fields, field) => fields + fieldOf(field),
    row,
  );
}

/** The point of a location: `point/pos`, or the attributes of version 1. */
function pointOf(part: XmlElement): {
  readonly written?: string;
  readonly line?: number;
  readonly path?: string;
} {
  const point = partOf(part, 'point');
  const pos = point === undefined ? undefined : partOf(point, 'pos');
  const written = pos === undefined ? undefined : lineOf(pos.text);
  if (pos !== undefined && written !== undefined)
    return { written, line: pos.line, path: 'point/pos' };
  const coordinates = partOf(part, 'coordinates');
  const latitude = attributeOf(coordinates, 'latitude') ?? '';
  const both = lineOf(`${latitude} ${attributeOf(coordinates, 'longitude') ?? ''}`);
  return coordinates === undefined || both === undefined
    ? {}
    : { written: both, line: coordinates.line, path: 'coordinates' };
}
