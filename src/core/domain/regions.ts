import type { AreaId, Bbox, Position } from './area.ts';
import type { Project } from './project.ts';

/**
 * A span of membership: days of joining and of leaving, ISO 8601; the day of leaving is the last as
 * a member.
 */
interface MembershipEntry {
  readonly area: string;
  readonly from: string;
  readonly until?: string;
}

/** The field in which a project says whether it cooperates with a union. */
export type CooperationField = Extract<keyof Project, 'euCooperation'>;

/**
 * A union of states. Parts of a state with a code of their own are members by themselves, in the
 * order of their ids.
 */
export interface UnionEntry {
  readonly id: string;
  readonly name: string;
  /**
   * Of a union that can be named, framed and found as a place: where one looks for it, and further
   * codes.
   */
  readonly place?: {
    readonly bbox: Bbox;
    readonly label: Position;
    readonly codes?: readonly string[];
  };
  readonly cooperation?: CooperationField;
  readonly members: readonly MembershipEntry[];
}

/** A stretch of the world that the map shows by name; `countries`: those that it is of. */
export interface Extent {
  readonly id: string;
  readonly name: string;
  readonly box: Bbox;
  readonly countries?: readonly string[];
}

/** A picture beside the map: its degrees, and its size in pixels. */
interface InsetFrame {
  readonly box: Bbox;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture of a union for data that cooperate with it and reach only countries of the extent
 * `beside`.
 */
export interface Inset {
  readonly union: AreaId;
  readonly beside: string;
  /** The extents that such data offer. */
  readonly extents: readonly string[];
  /** The extent that a press on the picture shows. */
  readonly leadsTo: string;
  readonly members: InsetFrame;
  /** Nearer, while partner regions are shown in it: they must be told apart. */
  readonly partners: InsetFrame;
  /** What the map shows beside the larger picture. */
  readonly besidePartners: Bbox;
}

/** The regions of the world as `geodata/regions.json` lists them. */
export interface Regions {
  readonly unions: readonly UnionEntry[];
  readonly extents: readonly Extent[];
  readonly insets: readonly Inset[];
}
