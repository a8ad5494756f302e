import { and, capital, counted, few, number, projects } from './grammar.ts';
import type { AreaKind } from '../../core/domain/area.ts';
import type { Counts } from '../../core/counts/counts.ts';

const EU_UNITS = {
  region: { one: 'region', other: 'regions' },
  city: { one: 'city', other: 'cities' },
  organisation: { one: 'organisation', other: 'organisations' },
  partner: { one: 'partner', other: 'partners' },
};

const WHOLE: Record<AreaKind, string> = {
  country: 'in the whole country',
  unit: 'in the whole region',
  region: 'in the whole region',
  'cross-border': 'in the whole cross-border area',
  group: 'in the whole area',
  shape: 'in the whole area',
};

/** Words in a long and a short form; the short one is for narrow screens. */
export interface LegendWords {
  readonly long: string;
  readonly short: string;
}

/**
 * What is written on and beside the map. `when` is «in July 2017» or «from July 2012 to June 2013».
 */
export const map = {
  legend: {
    name: 'Legend',
    title: { long: 'Projects active at each place', short: 'Projects active' },
    titleOfProject: (name: string, when: string): LegendWords => ({
      long: `Where ${name} works ${when}`,
      short: `Where ${name} works`,
    }),
    titleOfBody: (name: string): LegendWords => ({
      long: `Projects with ${name} at each place`,
      short: `Projects with ${name}`,
    }),
    range: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    sameSteps: 'The same steps at every date, so colours compare.',
    oneMore: { long: 'Possibly one more: the source leaves it open', short: '1 more possible' },
    someMore: {
      long: 'At least one more, possibly: the source leaves it open',
      short: 'more possible',
    },
    stated: { long: 'Reached', short: 'reached' },
    notATarget: { long: 'Not reached', short: 'not reached' },
    perhapsHere: { long: 'Possibly: the source doesn’t name the places', short: 'possibly' },
    perhapsNow: { long: 'Possibly: the source leaves the dates open', short: 'possibly' },
    border: { long: 'Cross-border area', short: 'cross-border area' },
    twoBorders: { long: 'Two cross-border areas', short: 'two such areas' },
    pointed: (title: string): LegendWords => ({ long: `Outlined: ${title}`, short: title }),
    ring: { long: 'Named by the source, extent not stated', short: 'extent not stated' },
    eu: { long: 'EU, cooperating side', short: 'EU, cooperating' },
    namedBy: { long: 'Named by another source', short: 'named elsewhere' },
    pairs: { long: 'Paired regions', short: 'paired regions' },
    noPartner: { long: 'EU partner not found', short: 'partner not found' },
  },
  inset: {
    show: 'Show Europe',
    members: (n: number, when: string | null): string =>
      `${counted(n, { one: 'member state', other: 'member states' })} ${when ?? 'in this period'}.`,
    leaves: (state: string, month: string): string => `${capital(state)} leaves in ${month}.`,
    joins: (state: string, month: string): string => `${capital(state)} joins in ${month}.`,
    /** Over a long time: how many join and how many leave. */
    changes: (joining: number, leaving: number): string => {
      const joins =
        joining === 0 ? [] : [counted(joining, { one: 'state joins', other: 'states join' })];
      const leaves =
        leaving === 0
          ? []
          : [
              joining === 0
                ? counted(leaving, { one: 'state leaves', other: 'states leave' })
                : `${number(leaving)} ${leaving === 1 ? 'leaves' : 'leave'}`,
            ];
      return `${and([...joins, ...leaves])}.`;
    },
    changesName: 'Who joins and leaves the EU',
    showChanges: 'Show who and when',
    hideChanges: 'Hide who and when',
    sideOf: (names: readonly string[]): string =>
      `The EU is the cooperating side of ${and(few(names))}.`,
    takePart: (
      partners: number,
      unit: keyof typeof EU_UNITS,
      project: string,
      possible: boolean,
    ): string => {
      const verb = possible ? 'may take part' : partners === 1 ? 'takes part' : 'take part';
      return `${counted(partners, EU_UNITS[unit])} ${verb} in ${project}; the source doesn’t name ${partners === 1 ? 'it' : 'them'}.`;
    },
    manyTakePart: (n: number): string =>
      `Partners in the EU take part in ${projects(n)} without being named.`,
  },
  tooltip: {
    inCountry: (place: string, country: string): string => `${place}, ${country}`,
    title: (place: string, { certain, possible }: Counts): string => {
      if (certain === 0)
        return `${place}: ${counted(possible, { one: 'possible project', other: 'possible projects' })}`;
      return `${place}: ${projects(certain)}${possible === 0 ? '' : `, ${number(possible)} more possible`}`;
    },
    whole: (n: number, kind: AreaKind): string => `${number(n)} ${WHOLE[kind]}`,
    borders: (n: number, beyond: readonly string[]): string =>
      `${number(n)} at the ${beyond.length === 1 ? 'border' : 'borders'} with ${and(few(beyond))}`,
    country: (n: number, country: string): string => `${number(n)} in the whole of ${country}`,
    others: (n: number, kind: AreaKind): string =>
      kind === 'country' || kind === 'unit'
        ? `${number(n)} through places in it or round it`
        : `${number(n)} in every part of it`,
    unnamed: (n: number): string => `${number(n)} in regions the source doesn’t name`,
    perhapsUnnamed: (n: number): string =>
      `${number(n)} possible, in regions the source doesn’t name`,
    undecidedDate: (n: number): string =>
      `${number(n)} of them possible: the source leaves ${n === 1 ? 'its dates' : 'their dates'} open`,
    euSide: (place: string): string => `${place}: EU, cooperating side`,
    euSideOf: (names: readonly string[]): string => `On the EU side of ${and(names)}`,
    euSideOfMany: (n: number): string => `On the EU side of ${projects(n)}`,
    /**
     * What another source names at the place: «+ International Urban Cooperation: Chihuahua ↔
     * Cantabria».
     */
    added: (project: string, named: readonly string[]): string => `+ ${project}: ${and(named)}`,
    pair: (home: string, partner: string | null): string =>
      partner === null ? home : `${home} ↔ ${partner}`,
    addedMore: (n: number): string => `${number(n)} more`,
    perhapsEuSideOf: (names: readonly string[]): string =>
      `Possibly on the EU side of ${and(names)}: the source doesn’t name its partners`,
    perhapsEuSideOfMany: (n: number): string =>
      `Possibly on the EU side of ${counted(n, { one: 'more project', other: 'more projects' })}`,
  },
  placesInView: {
    name: 'Places in view',
    none: 'no project',
    nothing: 'No place is in view.',
  },
};
