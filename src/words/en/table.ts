import { and, number } from './grammar.ts';
import type { TableGroupKind } from '../../core/selectors/places/table-rows.ts';

const GROUPS: Readonly<Record<TableGroupKind, string>> = {
  countries: 'Countries',
  borders: 'Cross-border areas',
  others: 'Other areas',
};

/** What the table says. */
export const table = {
  region: 'Table',
  views: 'Map or table',
  map: 'Map',
  showMap: 'Show the map',
  showTable: 'Show the table',
  name: 'Projects by place',
  lead: 'The same facts as on the map. A country counts whatever targets it or anything in it.',
  csv: 'CSV',
  csvName: 'Download the table as CSV',
  place: 'Place',
  group: 'Group',
  certain: 'Certain',
  possible: 'Possible',
  projects: 'Projects',
  inPeriod: (word: string, period: string): string => `${word}, ${period}`,
  groups: GROUPS,
  open: (place: string): string => `Show the parts of ${place}`,
  nothing: '–',
  /** In a cell: how a project reaches the place of the row. */
  ways: {
    itself: 'named',
    itselfOpen: 'in places the source doesn’t name',
    country: (country: string | null): string =>
      country === null ? 'whole country' : `through ${country}`,
    border: (areas: readonly string[]): string =>
      areas.length === 1
        ? `through ${and(areas)}`
        : `through ${number(areas.length)} cross-border areas`,
    borderSide: (beyond: readonly string[]): string =>
      `at the ${beyond.length === 1 ? 'border' : 'borders'} with ${and(beyond)}`,
    member: (areas: readonly string[]): string => `through ${and(areas)}`,
    inside: (areas: readonly string[]): string => `in ${and(areas)}`,
    everyPart: 'in all its parts',
    unnamed: (areas: readonly string[]): string =>
      `in places of ${and(areas)} that the source doesn’t name`,
  },
  possibly: (way: string): string => `Possible: ${way}`,
  inParts: 'in parts of it, not counted',
  possiblyInParts: 'possibly in parts of it, not counted',
  only: (words: string, period: string): string => `${words} (${period} only)`,
  /** Names of projects in a cell. */
  listed: (names: readonly string[], more: number): string =>
    more === 0 ? names.join(', ') : `${names.join(', ')} and ${number(more)} more`,
  possibleName: (name: string): string => `${name} (possible)`,
  skip: 'Skip to the table',
};
