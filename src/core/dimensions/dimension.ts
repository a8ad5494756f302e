import type { Dataset } from '../domain/dataset.ts';
import type { Project } from '../domain/project.ts';
import type { LocalText } from '../domain/text/text.ts';

/** Options that no dataset names: the page has words for them in each of its languages. */
export type OptionWord =
  | 'not-stated'
  | 'unread'
  | 'unread-or-not-stated'
  | 'yes'
  | 'no'
  | 'unknown'
  | NonNullable<Project['status']>;

/** What an option is called: by words of the data, or by one of the page's own. */
export type OptionName =
  | { readonly kind: 'text'; readonly text: LocalText }
  | { readonly kind: 'word'; readonly word: OptionWord };

/** One thing that can be chosen in a dimension. */
export interface DimensionOption {
  /** As links write it, the same in every language. */
  readonly id: string;
  readonly name: OptionName;
  /** What tells it from another option of the same name; absent where none has it. */
  readonly apart?: string;
}

/** A value before it has its id. */
export interface DimensionValue {
  /** Equal keys are one value. */
  readonly key: string;
  /**
   * Key of the option that it belongs to, where a source writes one thing in several ways; its own
   * key unless given.
   */
  readonly same?: string;
  readonly name: OptionName;
  /** The id that the data give it; null where it gets the slug of its name. */
  readonly ownId: string | null;
}

/** What a dataset says in one dimension. */
export interface DimensionReading {
  /** In the order in which the dataset names them; what no project states comes last. */
  readonly options: readonly DimensionOption[];
  /**
   * Positions in `options` of what each project has, by its position in the dataset; never empty.
   */
  readonly of: readonly (readonly number[])[];
  /**
   * Ids of values that another option has taken in, with its id: links that were made with them
   * open as that.
   */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Something that projects can be filtered and counted by. */
export interface Dimension<Id extends string = string> {
  /** Name of its parameter in links; never used again with another meaning. */
  readonly id: Id;
  /** The field of a project that it is read from. */
  readonly field: keyof Project;
  /** The values that can be chosen whether or not a project has them. */
  readonly always?: (dataset: Dataset) => readonly DimensionValue[];
  /** Gives the values of a project of the dataset; empty where the source states none. */
  readonly valuesIn: (dataset: Dataset) => (project: Project) => readonly DimensionValue[];
}

/** A value in words of the page itself. */
export const wordValue = (word: OptionWord): DimensionValue => ({
  key: word,
  name: { kind: 'word', word },
  ownId: word,
});
