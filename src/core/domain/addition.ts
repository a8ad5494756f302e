import type { AreaId } from './area.ts';
import type { Edtf } from './edtf.ts';
import type { Confidence, TargetExtent } from './project.ts';
import type { LocalText } from './text/text.ts';
import type { WithUnread } from './unread.ts';

// What other sources say beside the page that a dataset speaks of. It is kept apart: no list, count
// or map of the page uses it.

/**
 * What an addition or a conflict is about: one thing of the dataset, the dataset itself
 * (`dataset`), or an area.
 */
export type Subject =
  | {
      readonly kind: 'project' | 'framework' | 'record' | 'organisation' | 'dataset';
      readonly id: string;
    }
  | { readonly kind: 'area'; readonly id: AreaId };

export interface AddedPlace {
  readonly area: AreaId;
  /** The source's name for it, where it isn't that of the area. */
  readonly name?: string;
  /** `unnamed-parts`: the place lies somewhere in the area, as a city in its unit. */
  readonly extent: TargetExtent;
  /** The place is on the side of the union that the project cooperates with. */
  readonly side?: 'eu';
}

/** A fact that only other sources than the primary one have. */
export interface Addition extends WithUnread {
  readonly id: string;
  readonly about: Subject;
  /** A few words: «Closing conference». */
  readonly label: LocalText;
  readonly text: LocalText;
  /**
   * When it was: a single date, or a start, an end or both, each included; nothing where no source
   * says.
   */
  readonly date?: Edtf;
  readonly start?: Edtf;
  readonly end?: Edtf;
  readonly places: readonly AddedPlace[];
  /** Source ids, at least one. */
  readonly sources: readonly string[];
  /** The source's own words for its date: «October 30-31». */
  readonly seen?: string;
  readonly confidence: Confidence;
  /**
   * Whether its sources are independent of each other; absent where there is only one, or nobody
   * looked.
   */
  readonly independent?: boolean;
  readonly note?: string;
}

/** One of the values that sources give for the same thing. */
export interface Claim {
  readonly value: string;
  /**
   * Source ids; the primary source may be one of them. Empty only for what the atlas works out
   * itself.
   */
  readonly sources: readonly string[];
  /** The atlas works the value out itself: no source says it. */
  readonly derived: boolean;
}

/** A contradiction between sources, shown and not resolved silently. */
export interface Conflict {
  readonly id: string;
  readonly about: Subject;
  /** What the claims are values of, in words: «number of EU regions». */
  readonly field: string;
  readonly claims: readonly Claim[];
  /** What the atlas does about it. */
  readonly handling: string;
}
