import type { AreaId, Bbox } from '../core/domain/area.ts';
import type { Dataset } from '../core/domain/dataset.ts';
import type { NutsLookup } from '../core/domain/nuts/nuts-places.ts';
import type { FindingCode, Severity } from './finding-codes.ts';

/** Something that was repaired, left out or is worth a remark, and its place in the user's file. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901): `/projects/2/start`. Later also the row of a table or the path in an XML file. */
  readonly where: string;
  /** Line of the file, counted from 1, where it is known. */
  readonly line?: number;
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

/** `replaced`: `by` was taken in its stead; `offered`: `by` would mend it, and the reader decides. */
type Repair =
  | { readonly kind: 'left-out' }
  | { readonly kind: 'replaced'; readonly by: string }
  | { readonly kind: 'offered'; readonly by: string };

/** Thrown by a reader that can make nothing of a file. Its text is that of the finding. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`${finding.code} at ${finding.where === '' ? 'the beginning' : finding.where}`);
    this.finding = finding;
  }

  get code(): FindingCode {
    return this.finding.code;
  }

  get where(): string {
    return this.finding.where;
  }
}

/** An area whose name is like a text. */
export interface NearArea {
  readonly area: AreaId;
  readonly name: string;
  /** Letters that differ (Damerau-Levenshtein), accents, case and articles off; 0 is the same name. */
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

/** What a reader made of a file: the part that can be shown, and all that is to be told about the rest, in the order of the file. */
export interface ReadResult {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/** A kind of file that the atlas opens. */
export interface FileFormat {
  readonly id: string;
  /** File name endings without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Throws `FormatError` if nothing can be read, and never anything else, whatever the text. */
  readonly read: (text: string, areas: AreaLookup) => ReadResult;
}
