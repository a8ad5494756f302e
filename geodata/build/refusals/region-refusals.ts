import type { Bbox } from '../../../src/core/domain/area.ts';
import type { RegionsFile } from '../raw.ts';
import type { Refusal } from './refusal.ts';

/**
 * Unions, extents and insets that name what doesn't exist, days that are none, and boxes that
 * enclose nothing.
 */
export function regionRefusals(
  file: string,
  { unions, extents, insets }: RegionsFile,
  known: ReadonlySet<string>,
): readonly Refusal[] {
  const places = new Set(unions.flatMap(({ id, place }) => (place === undefined ? [] : [id])));
  const named = new Set(extents.map(({ id }) => id));
  return [
    ...[...unions, ...extents].flatMap(({ id, ...others }, position, all) =>
      all.findIndex((other) => other.id === id) === position
        ? []
        : [
            {
              file,
              feature: id,
              message: `«${others.name}» has the id of another region; give it its own`,
            },
          ],
    ),
    ...unions.flatMap(({ id, members }) =>
      members.flatMap(({ area, from, until = from }) => [
        ...unknown(file, id, known, [area]),
        ...[...new Set([from, until])]
          .filter((day) => !isDay(day))
          .map((day) => ({
            file,
            feature: id,
            message: `${day} of ${area} is no day; write it as 2004-05-01`,
          })),
        ...(from > until
          ? [{ file, feature: id, message: `${area} leaves on ${until}, before it joins` }]
          : []),
      ]),
    ),
    ...extents.flatMap(({ id, box, countries = [] }) => [
      ...unknown(file, id, known, countries),
      ...emptyBox(file, id, box),
    ]),
    ...insets.flatMap(({ union, beside, leadsTo, members, partners, besidePartners, ...inset }) => [
      ...unknown(file, union, places, [union]),
      ...unknown(file, union, named, [...new Set([beside, leadsTo, ...inset.extents])]),
      ...[members.box, partners.box, besidePartners].flatMap((box) => emptyBox(file, union, box)),
    ]),
  ];
}

const unknown = (
  file: string,
  feature: string,
  known: ReadonlySet<string>,
  ids: readonly string[],
): readonly Refusal[] =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => ({
      file,
      feature,
      message: `it names ${id}, which does not exist; correct the code, or add what it means`,
    }));

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const emptyBox = (
  file: string,
  feature: string,
  [west, south, east, north]: Bbox,
): readonly Refusal[] =>
  west === east || south >= north
    ? [{ file, feature, message: 'its box encloses nothing; write west, south, east, north' }]
    : [];
