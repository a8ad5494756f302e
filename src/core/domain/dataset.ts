import type { Addition, Conflict } from './addition.ts';
import type { AreaId, AreaKind } from './area.ts';
import type { Edtf } from './edtf.ts';
import type { Fact, Link, Project } from './project.ts';
import type { StoredProjects } from './stored/stored-projects.ts';
import type { LocalText } from './text/text.ts';
import type { WithUnread } from './unread.ts';

export interface Source extends WithUnread {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Day of look-up, ISO 8601. */
  readonly accessed?: string;
  readonly published?: Edtf;
  readonly licence?: string;
  readonly kind: 'page' | 'pdf' | 'iati' | 'table' | 'person';
}

export interface Organisation extends WithUnread {
  readonly id: string;
  readonly name: LocalText;
  readonly abbr?: string;
  readonly ids: readonly { readonly scheme: string; readonly id: string }[];
  readonly url?: string;
}

export interface Framework extends WithUnread {
  readonly id: string;
  readonly name: LocalText;
  /** Organisation id of the body that is responsible; absent where only another source names it. */
  readonly lead?: string;
  /** The source's words for the lead's role. */
  readonly roleLabel?: string;
  readonly url?: string;
  readonly sources: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

export const RECORD_KINDS = [
  'event',
  'call',
  'publication',
  'strategy',
  'support',
  'result',
] as const;

/** What a page says beside its projects. */
export interface DatasetRecord extends WithUnread {
  readonly id: string;
  readonly kind: (typeof RECORD_KINDS)[number];
  readonly title: LocalText;
  readonly text?: LocalText;
  readonly items: readonly LocalText[];
  readonly date?: Edtf;
  readonly place?: {
    readonly area?: AreaId;
    readonly name?: string;
    readonly point?: readonly [number, number];
  };
  readonly organiser?: string;
  readonly whom?: string;
  readonly authors: readonly string[];
  readonly url?: string;
  readonly links: readonly Link[];
  readonly sources: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/**
 * An area that the geodata lack, as a dataset defines it: by parts, by the rule of a border, or by
 * a geometry.
 */
export interface OwnArea {
  readonly id: AreaId;
  readonly kind: AreaKind;
  readonly name: LocalText;
  readonly parts: readonly AreaId[];
  readonly rule?: { readonly border: readonly [AreaId, AreaId]; readonly depth: number };
  readonly geometry?: GeoJSON.Geometry;
  /**
   * The country that it lies in, where its parts don't say: what reaches the country reaches it.
   */
  readonly country?: AreaId;
  readonly valid?: { readonly start?: Edtf; readonly end?: Edtf };
  readonly sources: readonly string[];
}

export interface DatasetInfo {
  readonly id: string;
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly version: string;
  /** Day of issue, ISO 8601. */
  readonly issued?: string;
  readonly licence?: string;
  readonly publisher?: string;
  readonly homepage?: string;
  /** BCP 47; the first is that of plain strings. */
  readonly languages: readonly string[];
  readonly primarySource: string;
  /** First view in the grammar of links: `time=2017-07`. */
  readonly view?: string;
  /**
   * Words of the page that belong to none of its records, by what they are: `title`, `pictureAlt`
   * (the alternative text of its picture), `labels.topic`, `labels.projects`… (its words for the
   * fields of its projects and for its lists).
   */
  readonly facts: Readonly<Record<string, Fact>>;
  readonly changes: readonly DatasetChange[];
}

/** What changed with a version, as those are told who made a link before it. */
export interface DatasetChange {
  readonly version: string;
  readonly text: string;
  /** Ids of the projects that it is about, also of one that is gone; none where it is about all. */
  readonly projects: readonly string[];
}

/**
 * A validated dataset: every id that one of its records names exists in it, every date has been
 * read.
 */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly sources: readonly Source[];
  readonly areas: readonly OwnArea[];
  readonly organisations: readonly Organisation[];
  readonly frameworks: readonly Framework[];
  /** Empty where they are stored: `projectsOf` gives them in either case. */
  readonly projects: readonly Project[];
  /** The projects of a large file. */
  readonly stored?: StoredProjects;
  readonly records: readonly DatasetRecord[];
  /** What other sources add to the page, in the order of the file. */
  readonly additions: readonly Addition[];
  /** Where sources contradict each other, in the order of the file. */
  readonly conflicts: readonly Conflict[];
}
