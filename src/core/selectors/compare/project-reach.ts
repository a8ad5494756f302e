import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { commonMonths, sameInterval, type MonthInterval, spanOf } from '../../domain/month.ts';
import type { ClassTarget } from '../../domain/ways/reach-classes.ts';
import type { NamedWay, NamedWays } from '../../domain/ways/reach-ways.ts';
import type { Path, Reach } from '../../domain/reach.ts';
import { addBits, hasBit, positionsIn, removeBits, setBit } from './place-bits.ts';

/** Months in which something is so for certain, and in which it may be; both ends included. */
export interface SureMonths {
  readonly certain: MonthInterval | null;
  readonly possible: MonthInterval;
}

/** Places that a project reaches in the same months, as bits of their positions. */
export interface ReachedSpan extends SureMonths {
  /** Reached for certain in the certain months. */
  readonly certain32: Uint32Array;
  /** Reached for certain or possibly. */
  readonly any32: Uint32Array;
}

/** What a project reaches: each place in one span, most of them in the first. */
export type ReachedPlaces = readonly [ReachedSpan, ...ReachedSpan[]];

/** Whether a way leads to a place for certain, and in which months. */
type PathMonths = Pick<Path, 'certain' | 'during'>;

/** Where one target leads, or several. */
interface Leads {
  /** Places to which it always leads, for certain and in all. */
  readonly certain32: Uint32Array;
  readonly any32: Uint32Array;
}

/** Where whatever names an area leads. */
interface AreaLeads {
  /** Places to which it always leads, by position, for certain where it is named in part. */
  readonly always32: Uint32Array;
  readonly any32: Uint32Array;
  /** Other places, by position: the way there; and together those on the same way. */
  readonly during: ReadonlyMap<number, NamedWay>;
  readonly spans: ReadonlyMap<string, { readonly way: NamedWay; readonly any32: Uint32Array }>;
}

/** What all projects with the same recipient targets reach, whenever they are active. */
export interface ReachClass extends Leads {
  /** Other places, together those on the same ways, some of which hold for part of the time. */
  readonly changing: readonly {
    readonly paths: readonly PathMonths[];
    readonly any32: Uint32Array;
  }[];
}

export interface ReachClasses {
  /** Countries in the scope of the data, then their first-level units. */
  readonly places: readonly AreaId[];
  /** One place of each that all targets reach alike. */
  readonly unlike32: Uint32Array;
  /** By position in the dataset; null for a project that names no place. */
  readonly of: readonly (ReachClass | null)[];
}

const known = new WeakMap<Reach['classes'], ReachClasses>();

/** The classes of all projects of a dataset, whatever is filtered: made once for it. */
export function reachClasses(atlas: Atlas): ReachClasses {
  const found = known.get(atlas.reach.classes) ?? classesOf(atlas);
  known.set(atlas.reach.classes, found);
  return found;
}

function classesOf({ gazetteer, reach }: Atlas): ReachClasses {
  const { countries } = reach.ways;
  const places = [
    ...new Set([
      ...countries,
      ...countries.flatMap((country) => gazetteer.leavesOf(country).map(({ area }) => area)),
    ]),
  ];
  const { leads, unlike32 } = leadsTo(places, reach.ways);
  const { of, targets } = reach.classes();
  const classes = targets.map((named) =>
    named.length === 0 ? null : joinedLeads(named, leads, places.length),
  );
  return { places, unlike32, of: Array.from(of, (number) => classes[number] ?? null) };
}

/** Where each of the named areas leads. */
function leadsTo(
  places: readonly AreaId[],
  ways: NamedWays,
): { readonly leads: ReadonlyMap<AreaId, AreaLeads>; readonly unlike32: Uint32Array } {
  const leads = new Map(
    ways.namedAreas.map((named) => [
      named,
      {
        always32: placeBits(places.length),
        any32: placeBits(places.length),
        during: new Map<number, NamedWay>(),
        spans: new Map<string, { readonly way: NamedWay; readonly any32: Uint32Array }>(),
      },
    ]),
  );
  const unlike32 = placeBits(places.length);
  const told = new Set<string>();
  places.forEach((place, position) => {
    const ledBy: string[] = [];
    for (const via of ways.touching(place)) {
      const lead = leads.get(via);
      if (lead === undefined) continue;
      const way = ways.wayTo(place, via);
      const span = keyOf({ certain: way.always, ...way });
      ledBy.push(`${via} ${span}`);
      if (way.during === undefined) {
        setBit(lead.any32, position);
        if (way.always) setBit(lead.always32, position);
      } else {
        const alike = lead.spans.get(span) ?? { way, any32: placeBits(places.length) };
        lead.spans.set(span, alike);
        setBit(alike.any32, position);
        lead.during.set(position, way);
      }
    }
    const key = ledBy.join();
    if (!told.has(key)) setBit(unlike32, position);
    told.add(key);
  });
  return { leads, unlike32 };
}

const placeBits = (places: number): Uint32Array => new Uint32Array(Math.ceil(places / 32));
const keyOf = ({ certain, during }: PathMonths): string =>
  `${String(certain)} ${String(during?.first)} ${String(during?.last)}`;

interface NamedLeads {
  readonly lead: AreaLeads;
  readonly isWhole: boolean;
}

function joinedLeads(
  targets: readonly Pick<ClassTarget, 'area' | 'isWhole'>[],
  leads: ReadonlyMap<AreaId, AreaLeads>,
  places: number,
): ReachClass {
  const joined = { certain32: placeBits(places), any32: placeBits(places) };
  const named = targets.flatMap(({ area, isWhole }): readonly NamedLeads[] => {
    const lead = leads.get(area);
    return lead === undefined ? [] : [{ lead, isWhole }];
  });
  for (const { lead, isWhole } of named) {
    addBits(joined.any32, lead.any32);
    addBits(joined.certain32, isWhole ? lead.any32 : lead.always32);
  }
  const changing = changingLeads(named, places);
  for (const { any32 } of changing) {
    removeBits(joined.certain32, any32);
    removeBits(joined.any32, any32);
  }
  return { ...joined, changing };
}

/** The places to which some of the named areas lead for part of the time. */
function changingLeads(named: readonly NamedLeads[], places: number): ReachClass['changing'] {
  const alone: ReachClass['changing'][number][] = [];
  const positions = new Set<number>();
  for (const own of named) {
    const { lead, isWhole } = own;
    if (lead.spans.size === 0) continue;
    const others32 = placeBits(places);
    for (const other of named) {
      if (other === own) continue;
      addBits(others32, other.lead.any32);
      for (const { any32 } of other.lead.spans.values()) addBits(others32, any32);
    }
    // Most of a group's places are named by nothing else.
    for (const { way, any32 } of lead.spans.values()) {
      const alone32 = Uint32Array.from(any32);
      removeBits(alone32, others32);
      if (alone32.some((word) => word !== 0))
        alone.push({ paths: [{ certain: isWhole || way.always, ...way }], any32: alone32 });
      for (const position of positionsIn(any32))
        if (hasBit(others32, position)) positions.add(position);
    }
  }
  const joint = new Map<string, ReachClass['changing'][number]>();
  for (const position of positions) {
    const paths = named.flatMap(({ lead, isWhole }): readonly PathMonths[] => {
      const way = lead.during.get(position);
      if (way !== undefined) return [{ certain: isWhole || way.always, ...way }];
      return hasBit(lead.any32, position)
        ? [{ certain: isWhole || hasBit(lead.always32, position) }]
        : [];
    });
    const key = paths.map(keyOf).join();
    const alike = joint.get(key) ?? { paths, any32: placeBits(places) };
    joint.set(key, alike);
    setBit(alike.any32, position);
  }
  return [...alone, ...joint.values()];
}

/** What projects of a class reach that are active in some months. */
export function reachedIn(of: ReachClass, months: SureMonths): ReachedPlaces {
  const { certain32, any32, changing } = of;
  if (changing.length === 0) return [{ ...months, certain32, any32 }];
  const first = { certain32: Uint32Array.from(certain32), any32: Uint32Array.from(any32) };
  const others: ReachedSpan[] = [];
  for (const { paths, any32: there } of changing) {
    const span = monthsThere(months, paths);
    if (span === null) continue;
    const sure = span.certain === null ? placeBits(0) : there;
    // Most members of a group were members all the time: then the months are those of the project.
    const isWhole =
      sameInterval(span.possible, months.possible) &&
      (span.certain === null ||
        (months.certain !== null && sameInterval(span.certain, months.certain)));
    if (isWhole) {
      addBits(first.any32, there);
      addBits(first.certain32, sure);
    } else others.push({ ...span, certain32: sure, any32: there });
  }
  return [{ ...months, ...first }, ...others];
}

/**
 * The months in which paths lead to a place, some perhaps for part of the time only; they join to
 * one interval. Null for none.
 */
function monthsThere(
  { certain, possible }: SureMonths,
  paths: readonly PathMonths[],
): SureMonths | null {
  const there = joinedMonths(possible, paths);
  if (there === null) return null;
  const sure = paths.filter((path) => path.certain);
  return { possible: there, certain: certain === null ? null : joinedMonths(certain, sure) };
}

function joinedMonths(months: MonthInterval, paths: readonly PathMonths[]): MonthInterval | null {
  let all: MonthInterval | null = null;
  for (const { during } of paths) {
    const part = during === undefined ? months : commonMonths(months, during);
    if (part !== null) all = spanOf(all, part);
  }
  return all;
}
