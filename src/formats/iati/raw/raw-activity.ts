// What is kept of a file between its reading and the choices of the reader of the atlas: small plain
// objects, with the words of the file and their places.

/** Where a part of an activity stands; the name of its element is known by what it is. */
export interface RawPlace {
  /** Position among the elements of its name within the activity, from 1. */
  readonly position: number;
  /** Line of its start tag, from 1. */
  readonly line: number;
}

interface RawValue extends RawPlace {
  readonly value: string;
}

/** Text and its language, said or inherited; null where nothing says one. */
export interface RawText {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface RawDescription {
  /** Kind of description: 1 general, 2 objectives, 3 target groups, 4 other. */
  readonly type?: string | undefined;
  readonly texts: readonly RawText[];
}

export interface RawParty extends RawPlace {
  readonly role?: string | undefined;
  /** Identifier of the organisation. */
  readonly ref?: string | undefined;
  readonly names: readonly RawText[];
}

export interface RawDate extends RawPlace {
  readonly type?: string | undefined;
  readonly date: string;
}

/** A country or region, of the activity or of one of its transactions. */
export interface RawArea extends RawPlace {
  readonly vocabulary?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly percentage?: string | undefined;
  /** It stands in the transaction of that position. */
  readonly inTransaction?: true | undefined;
}

export interface RawLocation extends RawPlace {
  readonly name?: string | undefined;
  /** Codes of administrative units, of any vocabulary. */
  readonly codes: readonly string[];
  /** Latitude, then longitude, as written. */
  readonly point?: RawPoint | undefined;
  readonly exactness?: string | undefined;
  /** 1 administrative region, 2 populated place, 3 structure, 4 other. */
  readonly locationClass?: string | undefined;
}

export interface RawPoint {
  readonly written: string;
  readonly line: number;
  /** Of its element, from the location. */
  readonly path: string;
}

export interface RawTheme extends RawPlace {
  readonly kind: 'sector' | 'tag';
  readonly vocabulary?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: RawText | undefined;
  readonly percentage?: string | undefined;
  readonly inTransaction?: true | undefined;
}

export type MoneyKind = 'original' | 'revised' | 'commitment' | 'disbursement' | 'expenditure';

/** A sum of budgets or transactions of one kind and currency, or one amount that is no number. */
export interface RawMoney extends RawPlace {
  readonly kind: MoneyKind;
  /** Decimal number with a point; as written where it is none; null where nothing stands. */
  readonly amount?: string | undefined;
  /** As written; null where neither the amount nor the activity says one. */
  readonly currency?: string | undefined;
  /** First and last day of the periods of budgets. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

interface RawRelated extends RawPlace {
  readonly ref?: string | undefined;
  readonly type?: string | undefined;
}

export interface RawLink extends RawPlace {
  readonly url: string;
  readonly title?: string | undefined;
  readonly kind: 'document-link' | 'activity-website';
}

interface RawOtherId {
  readonly type?: string | undefined;
  readonly id: string;
}

/** Something that an activity says twice though it can be said once; `value` is the second. */
interface RawRepeated extends RawValue {
  readonly name: string;
  readonly first: string;
}

/** An activity with what the atlas needs of it; each list in the order of the file. */
export interface RawActivity {
  /** Position among the activities of the file, from 1. */
  readonly position: number;
  readonly line: number;
  readonly id?: RawValue | undefined;
  /** Time of the last update, as written. */
  readonly updated?: string | undefined;
  readonly titles?: readonly RawText[];
  readonly descriptions?: readonly RawDescription[];
  readonly reporter?: RawParty | undefined;
  readonly parties?: readonly RawParty[];
  /** Code, or word in old versions. */
  readonly status?: RawValue | undefined;
  readonly dates?: readonly RawDate[];
  readonly countries?: readonly RawArea[];
  readonly regions?: readonly RawArea[];
  readonly locations?: readonly RawLocation[];
  readonly themes?: readonly RawTheme[];
  readonly money?: readonly RawMoney[];
  readonly related?: readonly RawRelated[];
  readonly links?: readonly RawLink[];
  readonly otherIds?: readonly RawOtherId[];
  readonly repeated?: readonly RawRepeated[];
}
