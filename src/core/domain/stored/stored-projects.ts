import type { AreaId } from '../area.ts';
import { parseEdtf, type Edtf } from '../edtf.ts';
import type { Budget, Project, Target } from '../project.ts';

// The projects of a large file: the text of each, and columns of what is asked about all of them at
// once. It is made where the file is read, and crosses to the page by transfer, at no cost; a project
// is made of its text when it is looked at.

/**
 * A project as its text has it: dates as they are written, and without what goes without saying
 * (empty lists, the role of a recipient).
 */
export type StoredProject = Omit<Partial<Project>, 'targets' | 'budget' | 'dates' | Dates> &
  Pick<Project, 'id' | 'title' | 'sources'> & { readonly [Date in Dates]?: string } & {
    readonly targets?: readonly StoredTarget[];
    readonly budget?: readonly (Omit<Budget, 'kind'> & Partial<Pick<Budget, 'kind'>>)[];
    readonly dates?: { readonly [Date in keyof NonNullable<Project['dates']>]?: string };
  };

type Dates = 'start' | 'end';
type StoredTarget = Omit<Target, 'role' | 'extent'> & Partial<Pick<Target, 'role' | 'extent'>>;

/** The fields by which projects are filtered: many of a large list have the same in them. */
export const SHARED_FIELDS = ['topic', 'parties', 'status', 'euCooperation', 'frameworks'] as const;
export type SharedField = (typeof SHARED_FIELDS)[number];

/** By position of the project, from 0. Months are counts as `Month` is. */
export interface StoredProjects {
  readonly size: number;
  /** UTF-8; the text of each project is `text` from `from`, included, to `to`, excluded. */
  readonly text: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Of each project four months: start earliest and latest, end earliest and latest. */
  readonly months: Int32Array;
  /** Until when «still running» was said for certain; `NO_MONTH` where nothing tells. */
  readonly stated: Int32Array;
  /** Of `DATED`, and others of this file. */
  readonly flags: Uint8Array;
  /** The areas that targets name, each once, in their order. */
  readonly areas: readonly AreaId[];
  /** The targets of project `i` are those from `targetsFrom[i]` to before `targetsFrom[i + 1]`. */
  readonly targetsFrom: Uint32Array;
  /** By target: position of its area in `areas`. */
  readonly targetAreas: Uint32Array;
  /** By target: `RECIPIENT`, `WHOLE`, `PARTNER`. */
  readonly targetKinds: Uint8Array;
  /** Number of those that name the same recipients, from 0, and the first project of each number. */
  readonly classOf: Int32Array;
  readonly firstOfClass: Uint32Array;
  /** By field: the position of the first project that has the same there. */
  readonly sameAs: { readonly [Field in SharedField]: Uint32Array };
  /** Positions from 1 by the hash of the id, 0 for none; a place that is taken leads to the next. */
  readonly byId: Uint32Array;
}

export const NO_MONTH = -1;

/** Flags of a project. */
export const STARTS = 1;
export const ENDS = 2;
export const RUNS_ON = 4;
export const DOUBTFUL = 8;
/** Another source than the primary one may state something of it. */
export const MAY_ADD = 16;
export const HAS_UNREAD = 32;
export const CORRECTED = 64;

/** Whether the words of a source are said to have been corrected. */
export const isCorrected = (facts: Project['facts']): boolean =>
  Object.values(facts).some((fact) => fact.reading === 'corrected');

/** Flags of a target. */
export const RECIPIENT = 1;
export const WHOLE = 2;
export const PARTNER = 4;

/** The buffers that cross to another thread as they are. */
export const buffersOf = (stored: StoredProjects): readonly ArrayBuffer[] =>
  [
    stored.text,
    stored.from,
    stored.to,
    stored.months,
    stored.stated,
    stored.flags,
    stored.targetsFrom,
    stored.targetAreas,
    stored.targetKinds,
    stored.classOf,
    stored.firstOfClass,
    stored.byId,
    ...SHARED_FIELDS.map((field) => stored.sameAs[field]),
  ].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? buffer : []));

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The project at a position that there is. */
export function storedProject({ text, from, to }: StoredProjects, position: number): Project {
  const project: unknown = JSON.parse(decoder.decode(text.subarray(from[position], to[position])));
  if (!isStored(project)) throw new Error(`no project is stored at ${String(position)}`);
  return projectOf(project);
}

/** What is stored was checked when it was read. */
const isStored = (value: unknown): value is StoredProject =>
  typeof value === 'object' && value !== null && 'id' in value;

const NONE: readonly never[] = [];
const NO_FACTS = {};

export function projectOf({ start, end, dates, ...stored }: StoredProject): Project {
  return {
    ...stored,
    themes: stored.themes ?? NONE,
    frameworks: stored.frameworks ?? NONE,
    targets: stored.targets?.map(targetOf) ?? NONE,
    parties: stored.parties ?? NONE,
    budget: stored.budget?.map((budget) => ({ ...budget, kind: budget.kind ?? 'total' })) ?? NONE,
    links: stored.links ?? NONE,
    ids: stored.ids ?? NONE,
    related: stored.related ?? NONE,
    facts: stored.facts ?? NO_FACTS,
    ...datesOf({ start, end }),
    ...(dates === undefined ? {} : { dates: datesOf(dates) }),
  };
}

const targetOf = (target: StoredTarget): Target => ({
  ...target,
  role: target.role ?? 'recipient',
  extent: target.extent ?? 'whole',
});

/** Dates as they are written, read. */
function datesOf<Name extends string>(
  dates: Readonly<Partial<Record<Name, string | undefined>>>,
): Readonly<Partial<Record<Name, Edtf>>> {
  const read: Partial<Record<Name, Edtf>> = {};
  for (const name in dates) {
    const text = dates[name];
    const date = text === undefined ? null : parseEdtf(text);
    if (date !== null) read[name] = date;
  }
  return read;
}

/** A project as it is stored; `projectOf` gives the same again. */
export function storedForm({ start, end, dates, ...project }: Project): StoredProject {
  return {
    ...project,
    ...(start === undefined ? {} : { start: start.text }),
    ...(end === undefined ? {} : { end: end.text }),
    ...(dates === undefined
      ? {}
      : {
          dates: Object.fromEntries(Object.entries(dates).map(([name, { text }]) => [name, text])),
        }),
  };
}

/** Position of the project of an id, -1 where there is none: one or two texts are looked at. */
export function storedPosition(stored: StoredProjects, id: string): number {
  const { byId } = stored;
  for (let place = hashOf(id) & (byId.length - 1); ; place = (place + 1) & (byId.length - 1)) {
    const position = (byId[place] ?? 0) - 1;
    if (position === -1 || idAt(stored, position) === id) return position;
  }
}

const idAt = (stored: StoredProjects, position: number): string =>
  storedProject(stored, position).id;

/** FNV-1a over the units of a text. */
export function hashOf(id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01_00_01_93);
  return hash >>> 0;
}
