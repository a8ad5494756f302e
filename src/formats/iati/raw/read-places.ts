import { attributeOf, lineOf, partOf, type XmlElement } from '../xml/element.ts';
import { placeOf, textsOf, type ActivityDraft } from './activity-draft.ts';
import type { RawPoint } from './raw-activity.ts';

/** Takes a country or region into the activity; those of its transactions once each. */
export function readArea(
  list: 'countries' | 'regions',
  part: XmlElement,
  { raw, lang }: ActivityDraft,
  transaction?: XmlElement,
): void {
  const code = attributeOf(part, 'code');
  const name = textsOf(part, lang)[0]?.text;
  const vocabulary = attributeOf(part, 'vocabulary');
  if (code === undefined && name === undefined) return;
  const areas = (raw[list] ??= []);
  const isKnown =
    transaction !== undefined &&
    areas.some(
      (other) =>
        other.inTransaction === true &&
        other.vocabulary === vocabulary &&
        other.code === code &&
        (code !== undefined || other.name === name),
    );
  if (isKnown) return;
  areas.push({
    vocabulary,
    code,
    name,
    percentage: attributeOf(part, 'percentage'),
    ...placeOf(transaction ?? part),
    ...(transaction === undefined ? {} : { line: part.line, inTransaction: true }),
  });
}

export function readLocation(part: XmlElement, { raw, lang }: ActivityDraft): void {
  const coordinates = partOf(part, 'coordinates');
  const holder = partOf(part, 'name');
  const name = holder === undefined ? undefined : textsOf(holder, lang)[0]?.text;
  const codes = part.parts
    .filter((unit) => unit.name === 'administrative')
    .flatMap((unit) => ['code', 'adm2', 'adm1'].flatMap((key) => attributeOf(unit, key) ?? []));
  const point = pointOf(part);
  if (name === undefined && point === undefined && codes.length === 0) return;
  (raw.locations ??= []).push({
    name,
    codes,
    point,
    exactness:
      attributeOf(partOf(part, 'exactness'), 'code') ?? attributeOf(coordinates, 'precision'),
    locationClass: attributeOf(partOf(part, 'location-class'), 'code'),
    ...placeOf(part),
  });
}

/** The point of a location: `point/pos`, or the attributes of version 1. */
function pointOf(part: XmlElement): RawPoint | undefined {
  const point = partOf(part, 'point');
  const pos = point === undefined ? undefined : partOf(point, 'pos');
  const written = pos === undefined ? undefined : lineOf(pos.text);
  if (pos !== undefined && written !== undefined)
    return { written, line: pos.line, path: 'point/pos' };
  const coordinates = partOf(part, 'coordinates');
  const [latitude = '', longitude = ''] = ['latitude', 'longitude'].map((key) =>
    attributeOf(coordinates, key),
  );
  const both = lineOf(`${latitude} ${longitude}`);
  return coordinates === undefined || both === undefined
    ? undefined
    : { written: both, line: coordinates.line, path: 'coordinates' };
}
