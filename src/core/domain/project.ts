import type { AreaId, Position } from './area.ts';
import type { Edtf } from './edtf.ts';
import type { LocalText } from './text/text.ts';
import type { WithUnread } from './unread.ts';

/** What a target is to the project: only recipients count; partners and locations are shown. */
export type TargetRole = 'recipient' | 'partner' | 'location';

/**
 * `whole`: the source names the area; `unnamed-parts`: only that some places inside it are meant
 * («Regions of Colombia»).
 */
export type TargetExtent = 'whole' | 'unnamed-parts';

export interface Target {
  readonly area: AreaId;
  readonly role: TargetRole;
  readonly extent: TargetExtent;
  /** Per cent of the project's recipient targets, 0 to 100. */
  readonly share?: number;
  readonly point?: Position;
  readonly exactness?: 'exact' | 'approximate' | 'unknown';
  readonly because?: 'unknown' | 'admin-unit' | 'security';
  readonly name?: string;
  readonly pair?: string;
  /** Key into the project's facts. */
  readonly fact?: string;
}

export const PARTY_ROLES = [
  'funding',
  'accountable',
  'extending',
  'implementing',
  'partner',
] as const;

/** IATI's organisation roles, and partner; `accountable` includes monitoring. */
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  readonly role: PartyRole;
  /** Id of an organisation of the dataset; absent where only a name is given. */
  readonly org?: string;
  readonly name?: LocalText;
  /** «Partnership Instrument». */
  readonly instrument?: string;
  /** The words to show: «EEAS, Partnership Instrument». */
  readonly as?: string;
}

/** What the source says of cooperation with a union of states. */
export interface UnionCooperation {
  readonly value: 'yes' | 'no' | 'unknown';
  /** How many partners in the union the source counts. */
  readonly partners?: number;
  readonly unit?: 'region' | 'city' | 'organisation';
}

export const PROJECT_STATUSES = [
  'pipeline',
  'active',
  'finalising',
  'closed',
  'cancelled',
  'suspended',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export interface Budget {
  /** Decimal number as written: money is not a floating point number. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly kind: 'total' | 'committed' | 'spent';
  readonly valueDate?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface Link {
  readonly url: string;
  readonly title?: string;
  readonly kind?: 'homepage' | 'document' | 'news';
}

export const CONFIDENCES = ['confirmed', 'likely', 'guess'] as const;

/**
 * How sure an added fact is: several sources say so; one does; or nobody says it in so many words.
 */
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a value of a record comes from: the words of the source beside our reading of them. */
export interface Fact {
  readonly text: string;
  readonly lang?: string;
  /** Source id. */
  readonly source: string;
  /** Ids of further sources that say the same. */
  readonly also?: readonly string[];
  /** Date of the statement (EDTF). */
  readonly date?: string;
  readonly note?: string;
  readonly reading?: 'literal' | 'corrected' | 'inferred';
  readonly confidence?: Confidence;
  readonly conflicts?: readonly { readonly value: string; readonly source: string }[];
}

/**
 * One project of a dataset, with its words as the source has them. What the source leaves open is
 * absent.
 */
export interface Project extends WithUnread {
  readonly id: string;
  readonly acronym?: string;
  readonly title: LocalText;
  readonly objective?: LocalText;
  readonly topic?: LocalText;
  readonly themes: readonly {
    readonly vocabulary: 'dac5' | 'dac3' | 'sdg' | 'own';
    readonly code: string;
    readonly share?: number;
  }[];
  /** Framework ids. */
  readonly frameworks: readonly string[];
  readonly targets: readonly Target[];
  readonly euCooperation?: UnionCooperation;
  readonly parties: readonly Party[];
  readonly start?: Edtf;
  readonly end?: Edtf;
  readonly dates?: {
    readonly plannedStart?: Edtf;
    readonly actualStart?: Edtf;
    readonly plannedEnd?: Edtf;
    readonly actualEnd?: Edtf;
  };
  readonly status?: ProjectStatus;
  readonly budget: readonly Budget[];
  readonly links: readonly Link[];
  readonly ids: readonly { readonly scheme: string; readonly id: string }[];
  readonly related: readonly {
    readonly project: string;
    readonly type: 'parent' | 'child' | 'sibling' | 'cofunded' | 'predecessor' | 'successor';
  }[];
  /** Ids of the sources that hold for the whole project, at least one. */
  readonly sources: readonly string[];
  /** By field name, or path (`parties.funding`). */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Parties of one role, in the order of the source. */
export const partiesOf = (project: Project, role: PartyRole): readonly Party[] =>
  project.parties.filter((party) => party.role === role);
