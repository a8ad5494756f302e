import type { RawActivity, RawText } from './raw-activity.ts';
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

export interface OverviewDraft {
  readonly overview: () => Overview;
  readonly add: (activity: RawActivity) => void;
}

export function createOverview(): OverviewDraft {
  const kin: RawKin[] = [];
  const organisations = new Map<string, RawOrganisation>();
  const reporters = new Map<string, RawOrganisation>();
  const languages = new Map<string, number>();
  let hasPointsAlone = false;
  return {
    add: (activity) => {
      const { id, related, titles, parties, reporter, countries, locations } = activity;
      kin.push({
        id: id?.value,
        parents: refsOf(related, isParent),
        children: refsOf(related, isChild),
      });
      for (const { lang } of titles ?? [])
        if (lang !== undefined) languages.set(lang, (languages.get(lang) ?? 0) + 1);
      for (const { ref, names } of parties ?? []) addTo(organisations, ref, names);
      if (reporter !== undefined)
        addTo(reporters, reporter.ref ?? reporter.names[0]?.text, reporter.names);
      if (countries === undefined && locations?.some(({ point }) => point !== undefined) === true)
        hasPointsAlone = true;
    },
    overview: () => ({ kin, organisations, reporters, languages, hasPointsAlone }),
  };
}

const NONE: readonly string[] = [];

function refsOf(
  related: RawActivity['related'],
  isMeant: (type: string | undefined) => boolean,
): readonly string[] {
  if (related === undefined) return NONE;
  const refs = related.flatMap(({ ref, type }) => (isMeant(type) ? (ref ?? []) : []));
  return refs.length === 0 ? NONE : refs;
}

function addTo(
  organisations: Map<string, RawOrganisation>,
  ref: string | undefined,
  names: readonly RawText[],
): void {
  if (ref === undefined) return;
  const key = organisationKey(ref, names);
  if (!organisations.has(key)) organisations.set(key, { ref, names });
}

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
