import { and, counted, few, inWords, number, projects, unionName } from '../grammar.ts';
import type { Counts } from '../../../core/counts/counts.ts';
import type { NamedUnion } from '../../../core/domain/union.ts';

/** Names of some parts of an area, or their number where they are many. */
const fewOf = (names: readonly string[], of: number): string =>
  names.length <= 6
    ? `${and(names)}, not all of it`
    : `${String(names.length)} of its ${String(of)} places`;

/** What the page of a place says: why a project reaches it, and what it is part of. */
export const placePage = {
  membership: {
    field: (of: NamedUnion): string => `Membership of ${unionName(of)}`,
    state: (of: NamedUnion, state: 'member' | 'part' | 'no', when: string): string =>
      ({
        member: `Member of ${unionName(of)} ${when}`,
        part: `Member of ${unionName(of)} for part of the time ${when}`,
        no: `Not a member of ${unionName(of)} ${when}`,
      })[state],
    span: (first: string, last: string | null): string =>
      last === null ? `since ${first}` : first === last ? first : `${first} to ${last}`,
    rule: 'A state is a member from the month of its accession to that of its leaving.',
    from: 'Dates of membership that come with the map',
  },
  tags: { area: 'Area named', country: 'Country named', possible: 'Possible' },
  leadsTo: 'leads to',
  perhaps: (place: string): string => `${place}?`,
  why: {
    itself: (place: string): string => `The source names ${place}.`,
    itselfOpen: (place: string, quote: string | null): string =>
      quote === null
        ? `The source means some places in ${place} and doesn’t name them.`
        : `The source says “${quote}” and doesn’t name them.`,
    border: (place: string, n: number): string => {
      if (n === 1)
        return `The source names the border, not the places along it. ${place} touches it.`;
      return `The source names ${n === 2 ? 'both borders' : `${inWords(n)} borders`}, not the places along them. ${place} touches ${n === 2 ? 'both' : 'each'}.`;
    },
    borderSide: (beyond: readonly string[]): string =>
      `The source names the ${beyond.length === 1 ? 'border' : 'borders'} with ${and(few(beyond))}, not the whole country.`,
    member: (place: string, areas: readonly string[]): string =>
      `The source names ${and(few(areas))}. ${place} is part of ${areas.length === 1 ? 'it' : 'them'}.`,
    country: 'The source names the whole country.',
    inside: (place: string, areas: readonly string[]): string =>
      `The source names ${and(few(areas))}, in ${place}.`,
    unnamed: (place: string, areas: readonly string[], quote: string | null): string =>
      `${quote === null ? `The source means some places in ${and(few(areas))}` : `The source says “${quote}”`} and doesn’t name them. ${place} may not be one.`,
    everyPart: (areas: readonly string[]): string =>
      `The source names ${and(few(areas))} as a whole, and so every place in this area.`,
    everyPartOpen: (areas: readonly string[], quote: string | null): string =>
      `${quote === null ? `The source means some places in ${and(few(areas))}` : `The source says “${quote}”`} and doesn’t name them. They may lie elsewhere.`,
    someParts: (names: readonly string[], of: number): string => `It reaches ${fewOf(names, of)}.`,
    perhapsSomeParts: (names: readonly string[], of: number): string =>
      `It may reach ${fewOf(names, of)}.`,
  },
  ways: {
    liesIn: 'Lies in',
    overlaps: 'Overlaps with',
    across: 'Areas across its borders',
    sides: 'On its two sides',
    units: (n: number): string =>
      `Its ${counted(n, { one: 'first-level unit', other: 'first-level units' })}, one by one`,
    members: (n: number): string =>
      `Its ${counted(n, { one: 'member', other: 'members' })}, one by one`,
    byRule: 'Units that touch the border, by our rule',
    parts: 'Its parts, as the data define it',
    declared:
      'Places that the project itself declares on its own site, which the page doesn’t name',
    bothLists:
      'Two lists of places are known for this area. The map and the counts follow the rule.',
    inParts: 'In parts of it',
    inPartsNote: 'Not counted above: they don’t reach all of it.',
    euSide: 'On the EU side',
    onEuSideOf: 'On the EU side of ',
    takePart: (what: string, n: number): string => `${what} ${n === 1 ? 'takes' : 'take'} part in `,
    unnamedThere: (n: number): string => `; the source doesn’t name ${n === 1 ? 'it' : 'them'}.`,
  },
  countAt: ({ certain, possible }: Counts): string => {
    if (certain === 0) return possible === 0 ? 'none' : `${number(possible)} possible`;
    return possible === 0
      ? projects(certain)
      : `${projects(certain)}, ${number(possible)} more possible`;
  },
};
