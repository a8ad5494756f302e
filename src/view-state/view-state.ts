import type { AreaId, Bbox } from '../domain/area.ts';
import type { MonthInterval } from '../domain/month.ts';

/** Months looked at, both ends included; `all` is the whole axis of the data. */
export type Period = MonthInterval | 'all';

/** What the map shows: an extent by name, or a box in degrees with at most 4 decimals. */
export type MapFrame =
  | { readonly kind: 'extent'; readonly name: MapExtent }
  | { readonly kind: 'bounds'; readonly bounds: Bbox };

export const MAP_EXTENTS = ['latin-america', 'both', 'europe', 'all'] as const;
export type MapExtent = (typeof MAP_EXTENTS)[number];

/** Everything that a link carries of what is seen; what can be computed isn't in it. */
export interface ViewState {
  /** Dataset id. */
  readonly data: string;
  readonly time: Period;
  /** The selected place. */
  readonly area: AreaId | null;
  /** Id of the open project. */
  readonly project: string | null;
  /** The reader's own frame; null while the frame follows the selection. */
  readonly map: MapFrame | null;
}

/** What a link can be checked against: the dataset that it speaks of. */
export interface LinkContext {
  /** Id of the dataset that is shown, and the site's default dataset. */
  readonly data: string;
  readonly defaultData: string;
  /** The period of a link without `time`: the dataset's first view, or the project's own months where it isn't active in that. */
  readonly defaultTime: (project: string | null) => Period;
  /** The area that a reference means (retired codes resolved), or null. */
  readonly findArea: (reference: string) => AreaId | null;
  readonly hasProject: (id: string) => boolean;
  readonly extents: readonly MapExtent[];
}
