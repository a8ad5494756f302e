/**
 * Why a file is not written: where the fault is, and a sentence on what is wrong and how to mend
 * it.
 */
export interface Refusal {
  readonly file: string;
  /** Id of the feature, or of the pair of countries; null where it is about the whole file. */
  readonly feature: string | null;
  readonly message: string;
}

/** A line for the terminal. */
export const refusalText = ({ file, feature, message }: Refusal): string =>
  feature === null ? `${file}: ${message}` : `${file}, ${feature}: ${message}`;
