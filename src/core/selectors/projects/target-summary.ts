import {
  isAnyAmong,
  projectsHaving,
  type OptionProjects,
} from '../../dimensions/option-projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import { noBits, setBits, sizeOfBits, sizeOfBoth } from '../../domain/project-set.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { Reach } from '../../domain/reach.ts';
import type { NamedUnion } from '../../domain/union.ts';
import { activityOf } from '../../counts/activity.ts';
import { cooperationAt, speaksOf } from '../records/data-subject.ts';

/**
 * What the projects of a period target, each area counted once, and how many of them cooperate with
 * the union that the data speak of.
 */
export interface TargetSummary {
  readonly projects: number;
  readonly countries: number;
  readonly borders: number;
  /** Units, groups and other areas that are named. */
  readonly others: number;
  /** The union that the data speak of; null where they speak of none. */
  readonly union: NamedUnion | null;
  /** 0 where they speak of none. */
  readonly withUnion: number;
  /** Of how many the file says something of it that couldn't be read. */
  readonly unreadUnion: number;
  /** Countries in which anything is reached. */
  readonly countriesReached: number;
}

/** Of those active in a period, wherever they are. O(named areas) and a bit for each project. */
export function targetSummary(atlas: Atlas, period: MonthInterval): TargetSummary {
  const { named, union, cooperating, unread } = targetsOf(atlas);
  const { any } = activityOf(atlas).active(period);
  const targeted = named.filter(({ projects }) => isAnyAmong(projects, any));
  const countries = targeted.filter(({ kind }) => kind === 'country').length;
  const borders = targeted.filter(({ kind }) => kind === 'cross-border').length;
  return {
    projects: sizeOfBits(any),
    countries,
    borders,
    others: targeted.length - countries - borders,
    union,
    withUnion: sizeOfBoth(any, cooperating),
    unreadUnion: sizeOfBoth(any, unread),
    countriesReached: new Set(targeted.flatMap(({ reached }) => reached)).size,
  };
}

/** What all projects of the data target, whichever of them are active or count. */
interface Targets {
  readonly named: readonly {
    readonly kind: string;
    /** The countries that it has a part in. */
    readonly reached: readonly AreaId[];
    readonly projects: OptionProjects;
  }[];
  readonly union: NamedUnion | null;
  /** Bits of the projects that cooperate with the union. */
  readonly cooperating: Uint32Array;
  /** Bits of those of which it couldn't be read. */
  readonly unread: Uint32Array;
}

const known = new WeakMap<Reach['classes'], Targets>();

/** The same for an atlas and all that are filtered out of it. */
function targetsOf(atlas: Atlas): Targets {
  const found = known.get(atlas.reach.classes) ?? findTargets(atlas);
  known.set(atlas.reach.classes, found);
  return found;
}

function findTargets(atlas: Atlas): Targets {
  const { dataset, gazetteer } = atlas;
  const projects = projectsOf(dataset);
  const numbers = new Map<AreaId, number>();
  const numberOf = (area: AreaId): number => {
    const number = numbers.get(area) ?? numbers.size;
    numbers.set(area, number);
    return number;
  };
  const of = Array.from({ length: projects.size }, (_, position) =>
    projects.recipients(position).map(numberOf),
  );
  const naming = projectsHaving(of, numbers.size);
  const union = gazetteer.unions.find((each) => each.isPlace && speaksOf(each, atlas)) ?? null;
  const bitsWhere = (holds: (position: number) => boolean): Uint32Array => {
    const bits = noBits(projects.size);
    setBits(bits, projects.positions().filter(holds));
    return bits;
  };
  return {
    named: [...numbers.keys()].flatMap((id, number) => {
      const own = naming[number];
      return own === undefined
        ? []
        : [{ kind: gazetteer.area(id).kind, reached: countriesOf(atlas, id), projects: own }];
    }),
    union,
    cooperating: bitsWhere(union === null ? () => false : cooperationAt(union, atlas)),
    unread: bitsWhere((position) => projects.unreadAt(position, 'euCooperation').length > 0),
  };
}

/** The countries that an area has a part in, each once, in the order of its parts. */
export function countriesOf(
  { gazetteer }: Pick<Atlas, 'gazetteer'>,
  place: AreaId,
): readonly AreaId[] {
  return [
    ...new Set(gazetteer.leavesOf(place).map(({ area }) => gazetteer.countryOf(area) ?? area)),
  ];
}
