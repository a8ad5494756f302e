import type { AreaLookup, Mend, PointLookup } from '../../format.ts';

/** What a reader of the atlas chooses, beside mends. */
export interface IatiChoices {
  readonly mends: readonly Mend[];
  /** Activities that have children in the file are projects too. */
  readonly countProgrammes: boolean;
  /** Each location counts in the region in which its point lies. */
  readonly countByPoint: boolean;
}

/** What activities are read with. */
export interface FileContext {
  readonly choices: IatiChoices;
  readonly areas: AreaLookup;
  /** Null where no point must be looked up. */
  readonly points: PointLookup | null;
  /** Ids of organisations in the dataset, by `organisationKey`. */
  readonly organisationIds: ReadonlyMap<string, string>;
  /** Language of plain texts of the dataset. */
  readonly language: string;
  /** Day of which the file speaks, where it says one. */
  readonly generated: string | undefined;
  /** The id that a project has by an identifier. */
  readonly projectId: (identifier: string) => string;
}
