import type { AreaId, Bbox, Position } from '../core/domain/area.ts';
import type { Dataset } from '../core/domain/dataset.ts';
import type { NutsLookup, NutsPlace } from '../core/domain/nuts/nuts-places.ts';
import type { FindingCode, Severity } from './finding-codes.ts';

/**
 * A place in a JSON file: pointer (RFC 6901, `/projects/2/start`; '' is the whole file) and line,
 * where that is known.
 */
export interface JsonPlace {
  readonly kind: 'pointer';
  readonly pointer: string;
  readonly line?: number;
}

/**
 * A place in the user's file, in the terms of its format. Lines, columns and rows are counted from
 * 1, as editors do.
 */
export type FindingPlace =
  | JsonPlace
  | { readonly kind: 'line'; readonly line: number; readonly column?: number }
  /** Of a table; `column` is the header of the column, or its letter where it has none. */
  | {
      readonly kind: 'cell';
      readonly sheet?: string;
      readonly row: number;
      readonly column?: string;
    }
  /** Of an XML file: `/iati-activities/iati-activity[3]/title`. */
  | { readonly kind: 'element'; readonly path: string; readonly line?: number };

/** Something that was repaired, left out or is worth a remark, and its place in the user's file. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** Name of the field without positions: findings of equal code and field are counted together. */
  readonly field?: string;
  /** Id of the project that it is about. */
  readonly project?: string;
  /** What was found. */
  readonly value?: string;
  /** Further parameters of the text, by name. */
  readonly values?: Readonly<Record<string, FindingParameter>>;
  /** What was done with the value, or is offered to be done. */
  readonly repair?: Repair;
}

type FindingParameter = string | number | readonly string[];

/**
 * `replaced`: `by` was taken in its stead; `offered`: `by` would mend it, and the reader decides.
 */
type Repair =
  | { readonly kind: 'left-out' }
  | { readonly kind: 'replaced'; readonly by: string }
  | { readonly kind: 'offered'; readonly by: string };

/** Thrown by a reader that can make nothing of a file. Its text is that of the finding. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`${finding.code} at ${JSON.stringify(finding.place)}`);
    this.finding = finding;
  }

  get code(): FindingCode {
    return this.finding.code;
  }
}

/** An area whose name is like a text. */
export interface NearArea {
  readonly area: AreaId;
  readonly name: string;
  /**
   * Letters that differ (Damerau-Levenshtein), accents, case and articles off; 0 is the same name.
   */
  readonly distance: number;
}

/**
 * What a name means. `exact`: taken as it is. `within`: a known part of an area that has no code
 * here (England). `proposal`: near enough to be offered, never taken. `choice`: several are meant
 * or near, the nearest first: the reader decides. `none`: nothing is like it.
 */
export type NameReading =
  | { readonly kind: 'exact' | 'within' | 'proposal'; readonly area: NearArea }
  | { readonly kind: 'choice'; readonly areas: readonly NearArea[] }
  | { readonly kind: 'none' };

/** What a code of a place means. */
export interface CodeReading {
  /**
   * Areas that make up what it means, a NUTS code several; never empty. One that isn't whole is
   * only where it lies.
   */
  readonly places: readonly NutsPlace[];
  /**
   * `id`: written as areas are here. `code`: another code of the same (`COL`, `ES30`, lower case).
   * `old`: one that was replaced. `unknown`: nobody knows it; the country that it begins with.
   */
  readonly as: 'id' | 'code' | 'old' | 'unknown';
}

/** The areas that a file may speak of, as a reader asks for them. */
export interface AreaLookup {
  /** The area that a reference means, retired codes resolved; null where there is none. */
  readonly findArea: (reference: string) => AreaId | null;
  /** What a NUTS code means (`SE23`); null where no version has it. */
  readonly nuts: NutsLookup;
  /**
   * What a code of any kind means: ISO 3166-1 of two or three letters, ISO 3166-2, NUTS (with
   * `nuts:` or without), EL and UK, in any case. Null where not even its country is known.
   */
  readonly readCode: (code: string) => CodeReading | null;
  /** What a name of a country or of a first-level unit means, in EN, ES, PT, FR and DE. */
  readonly readName: (name: string) => NameReading;
  /**
   * What a name means among the units of a country, words as «Departamento de» off. `none` for a
   * country without units.
   */
  readonly readUnitName: (name: string, country: AreaId) => NameReading;
  /** Box of the main parts of an area that `findArea` gave. */
  readonly bboxOf: (area: AreaId) => Bbox;
}

/**
 * Where points lie. Borders and coasts are simplified: a point at sea within 5 km of the coast of
 * one country alone is in it, and one that close to a border may be told the neighbour.
 */
export interface PointLookup {
  /** The country that a point lies in; null at sea, and off the coast of several. */
  readonly countryAt: (point: Position) => AreaId | null;
  /** The first-level unit of `country` that it lies in; null elsewhere, and where it has none. */
  readonly unitAt: (point: Position, country: AreaId) => AreaId | null;
}

/**
 * What a reader made of a file: the part that can be shown, and all that is to be told about the
 * rest, in the order of the file.
 */
export interface ReadResult {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/**
 * What the reader of the atlas chose for an offered repair: wherever `value` was found under
 * `code`, `by` is meant.
 */
export interface Mend {
  readonly code: FindingCode;
  readonly value: string;
  readonly by: string;
}

/**
 * How far a reading is, in the unit that its format counts in: bytes of the file, or records (once
 * when checked, once when read).
 */
export interface ReadProgress {
  readonly done: number;
  readonly of: number;
}

/** What a reading is done with. */
export interface ReadContext {
  readonly areas: AreaLookup;
  /** Rejects where the shapes can't be had. They come with the first question. */
  readonly points: () => Promise<PointLookup>;
  /** Asked between portions of the work. */
  readonly signal: AbortSignal;
  /**
   * Told between portions of the work. Waited for, so that whoever shares the thread gets on
   * meanwhile.
   */
  readonly onProgress: (progress: ReadProgress) => Promise<void> | void;
  readonly mends: readonly Mend[];
}

/** Bytes as files and answers hold them, in the page, in a worker and in Node: a `Blob` is one. */
export interface ByteSource {
  readonly size: number;
  readonly slice: (start?: number, end?: number) => ByteSource;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  /** The bytes read as UTF-8, without a byte order mark. */
  readonly text: () => Promise<string>;
}

interface FormatReader {
  /**
   * Rejects with `FormatError` only, whatever the bytes; and with the signal's own reason once that
   * says stop.
   */
  readonly read: (source: ByteSource, context: ReadContext) => Promise<ReadResult>;
}

/** A kind of file that the atlas opens. */
export interface FileFormat {
  readonly id: string;
  /** File name endings without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /**
   * Whether a file that begins with `head` is one, by its content: the name of a file is often
   * wrong.
   */
  readonly matches: (head: Uint8Array, name: string) => boolean;
  /** Its reader, a chunk of its own. */
  readonly load: () => Promise<FormatReader>;
}
