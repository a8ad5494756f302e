import type { AreaId, Bbox } from '../core/domain/area.ts';
import type { Dataset } from '../core/domain/dataset.ts';
import type { NutsLookup } from '../core/domain/nuts/nuts-places.ts';
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

/** The areas that a file may speak of, as a reader asks for them. */
export interface AreaLookup {
  /** The area that a reference means, retired codes resolved; null where there is none. */
  readonly findArea: (reference: string) => AreaId | null;
  /** What a NUTS code means (`SE23`); null where no version has it. */
  readonly nuts: NutsLookup;
  /** Areas whose names are like `text`, the nearest first, each once. */
  readonly nearestAreas: (text: string) => readonly NearArea[];
  /** Box of the main parts of an area that `findArea` gave. */
  readonly bboxOf: (area: AreaId) => Bbox;
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
