type Parts = readonly (string | null)[];

/** Marks that join names and phrases in a line. Parts that are null or '' are left out. */
export interface Marks {
  /** «Event, Barcelona, 2018» */
  readonly commas: (parts: Parts) => string;
  /** «Bogotá; Quito, in places that the source doesn’t name» */
  readonly semicolons: (parts: Parts) => string;
  /** «country · reaches Peru» */
  readonly dots: (parts: Parts) => string;
  /** Whole sentences, one after another. */
  readonly sentences: (parts: Parts) => string;
  /** «Responsible: EEAS» */
  readonly labelled: (label: string, text: string) => string;
  /** «Responsible: », before a name that is an element of its own. */
  readonly label: (label: string) => string;
  /** A phrase that ends there, with its full stop. */
  readonly stopped: (text: string) => string;
  /** Between two names that are elements of their own. */
  readonly comma: string;
  readonly semicolon: string;
  readonly dot: string;
}

const joined =
  (mark: string) =>
  (parts: Parts): string =>
    parts.filter((part) => part !== null && part !== '').join(mark);

/** As English, Spanish and Portuguese write them. */
export const MARKS: Marks = {
  commas: joined(', '),
  semicolons: joined('; '),
  dots: joined(' · '),
  sentences: joined(' '),
  labelled: (label, text) => `${label}: ${text}`,
  label: (label) => `${label}: `,
  stopped: (text) => `${text}.`,
  comma: ', ',
  semicolon: '; ',
  dot: ' · ',
};
