import type { RawText } from './raw-activity.ts';
import { isParent, isChild } from '../version-words.ts';

/** An activity among those it is related to. */
export interface RawKin {
  readonly id: string | undefined;
  /** Identifiers that it names as its parents and as its children. */
  readonly parents: readonly string[];
  readonly children: readonly string[];
}

/** An organisation that parties name by an identifier. */
export interface RawOrganisation {
  readonly ref: string;
  readonly names: readonly RawText[];
}

/** What must be known of all activities before one of them is read. */
export interface Overview {
  /** In the order of the file. */
  readonly kin: readonly RawKin[];
  /** By `organisationKey`, in the order of the file, with the first names that one is given. */
  readonly organisations: ReadonlyMap<string, RawOrganisation>;
  /** Reporting organisations, in the order of the file. */
  readonly reporters: ReadonlyMap<string, RawOrganisation>;
  /** How many titles are in each language that is said. */
  readonly languages: ReadonlyMap<string, number>;
  /** Some activity has a point and no country. */
  readonly hasPointsAlone: boolean;
}

/** Is told of the parts of one activity after the other. */
export interface OverviewDraft {
  readonly identifier: (id: string | undefined) => void;
  readonly related: (ref: string | undefined, type: string | undefined) => void;
  readonly title: (texts: readonly RawText[]) => void;
  readonly party: (ref: string | undefined, names: readonly RawText[]) => void;
  readonly reporter: (ref: string | undefined, names: readonly RawText[]) => void;
  readonly country: () => void;
  readonly location: (hasPoint: boolean) => void;
  /** The activity is whole. */
  readonly end: () => void;
  readonly overview: () => Overview;
}

export function createOverview(): OverviewDraft {
  const kin: RawKin[] = [];
  const organisations = new Map<string, RawOrganisation>();
  const reporters = new Map<string, RawOrganisation>();
  const languages = new Map<string, number>();
  let hasPointsAlone = false;
  let id: string | undefined;
  let parents: readonly string[] = NONE;
  let children: readonly string[] = NONE;
  let hasCountry = false;
  let hasPoints = false;
  return {
    identifier: (text) => {
      id ??= text === undefined ? undefined : copied(text);
    },
    related: (ref, type) => {
      if (ref === undefined) return;
      if (isParent(type)) parents = [...parents, copied(ref)];
      else if (isChild(type)) children = [...children, copied(ref)];
    },
    title: (texts) => {
      for (const { lang } of texts)
        if (lang !== undefined) languages.set(copied(lang), (languages.get(lang) ?? 0) + 1);
    },
    party: (ref, names) => {
      addTo(organisations, ref, names);
    },
    reporter: (ref, names) => {
      addTo(reporters, ref ?? names[0]?.text, names);
    },
    country: () => {
      hasCountry = true;
    },
    location: (hasPoint) => {
      hasPoints ||= hasPoint;
    },
    end: () => {
      kin.push({ id, parents, children });
      hasPointsAlone ||= hasPoints && !hasCountry;
      id = undefined;
      parents = NONE;
      children = NONE;
      hasCountry = false;
      hasPoints = false;
    },
    overview: () => ({ kin, organisations, reporters, languages, hasPointsAlone }),
  };
}

const NONE: readonly string[] = [];

function addTo(
  organisations: Map<string, RawOrganisation>,
  ref: string | undefined,
  names: readonly RawText[],
): void {
  if (ref === undefined) return;
  const key = organisationKey(ref, names);
  if (organisations.has(key)) return;
  organisations.set(copied(key), {
    ref: copied(ref),
    names: names.map(({ text, lang }) => ({
      text: copied(text),
      lang: lang === undefined ? undefined : copied(lang),
    })),
  });
}

/**
 * The same text by itself: a part of a long string may hold the whole of it in memory, here a
 * portion of the file.
 */
const copied = (text: string): string => ` ${text}`.slice(1);

/** An identifier that begins with the agency that gave it, as IATI's organisation identifiers do. */
const OWN_IDENTIFIER = /^[A-Za-z]{2,}-[A-Za-z\d]/;
/** Codes of kinds of bodies in the DAC's list of channels: «NGOs», «private sector». */
const KIND_OF_BODY = /^XM-DAC-\d{2}000$/i;

/**
 * What tells an organisation from others: its identifier; with its name where the same identifier
 * may be that of several, as numbers of lists of a publisher's own are.
 */
export const organisationKey = (ref: string, names: readonly RawText[]): string =>
  OWN_IDENTIFIER.test(ref) && !KIND_OF_BODY.test(ref)
    ? ref
    : `${ref}\n${names[0]?.text.toLowerCase() ?? ''}`;
