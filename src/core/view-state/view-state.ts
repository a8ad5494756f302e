import type { DimensionId } from '../dimensions/index.ts';
import type { AreaId, Bbox } from '../domain/area.ts';
import type { Layer } from '../domain/layers.ts';
import type { MonthInterval } from '../domain/month.ts';
import type { Filters } from './filters.ts';

/** Months looked at, both ends included; `all` is the whole axis of the data. */
export type Period = MonthInterval | 'all';

/** What the map shows: an extent by name, or a box in degrees with at most 4 decimals. */
export type MapFrame =
  | { readonly kind: 'extent'; readonly name: MapExtent }
  | { readonly kind: 'bounds'; readonly bounds: Bbox };

/** Name of an extent as links have it: one of the geodata, or `all`: whatever the data reach. */
export type MapExtent = string;

/** Lists of the panel by the name that links give them. */
export const PANEL_LISTS = ['projects', 'donors', 'overlaps', 'gaps', 'about'] as const;
export type PanelList = (typeof PANEL_LISTS)[number];

/**
 * Lists of the same projects as the places: tabs of one page. A place can be selected while one of
 * them is shown.
 */
const TAB_LISTS = ['projects', 'donors'] as const satisfies readonly PanelList[];
type TabList = (typeof TAB_LISTS)[number];

/** Lists that are pages of their own. */
export type PageList = Exclude<PanelList, TabList>;

export const isTab = (list: PanelList | null): list is TabList =>
  TAB_LISTS.some((tab) => tab === list);

/** Everything that a link carries of what is seen; what can be computed isn't in it. */
export interface ViewState extends Filters {
  /**
   * The dataset as links name it: the id of a published one, `file:NAME:HASH8` for a file of the
   * reader's own computer.
   */
  readonly data: string;
  readonly time: Period;
  /** A second period, that the first is compared with; null for no comparison. */
  readonly compare: Period | null;
  /** The selected place. */
  readonly area: AreaId | null;
  /**
   * Id of the open project. Of project, body and record at most one is open; it heads the panel.
   */
  readonly project: string | null;
  /** Id of the open organisation. */
  readonly body: string | null;
  /** Id of the open record: a framework, or what the source says beside its projects. */
  readonly record: string | null;
  /** The text searched for; empty for none. */
  readonly q: string;
  /** Whether what other sources add to the page is shown. */
  readonly layer: Layer;
  /** The reader's own frame; null while the frame follows the selection. */
  readonly map: MapFrame | null;
  /**
   * The list that the panel shows; null for the places, the few projects, or the selected place.
   */
  readonly list: PanelList | null;
  /** The table takes the place of the map and its panel. */
  readonly view: 'map' | 'table';
  /** The page stands in a frame of another page: without header, with a way to the full atlas. */
  readonly embed: boolean;
  /** The language that the sender asks for (BCP 47); null for the reader's own. */
  readonly lang: string | null;
}

/** What a link can be checked against: the dataset that it speaks of. */
export interface LinkContext {
  /** The dataset that is shown, as links name it, and the site's default dataset. */
  readonly data: string;
  readonly defaultData: string;
  /**
   * The period of a link without `time`: the dataset's first view, or the project's own months
   * where it isn't active in that.
   */
  readonly defaultTime: (project: string | null) => Period;
  /** The area that a reference means (retired codes resolved), or null. */
  readonly findArea: (reference: string) => AreaId | null;
  readonly hasProject: (id: string) => boolean;
  readonly hasBody: (id: string) => boolean;
  /** Whether a framework or another record has the id. */
  readonly hasRecord: (id: string) => boolean;
  /**
   * Id of the option of a dimension that an id in a link means (taken in by another one, say), or
   * null.
   */
  readonly findOption: (dimension: DimensionId, id: string) => string | null;
  /** The extents that the data offer, and whether any data may offer one of this name. */
  readonly extents: readonly MapExtent[];
  readonly isExtent: (name: string) => boolean;
  /** The same with what other sources add; null where they add nothing. */
  readonly added: LinkContext | null;
}
