import { projectsOf, type Projects } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Project } from '../../domain/project.ts';
import type { Extent } from '../../domain/regions.ts';
import type { Union } from '../../domain/union.ts';

/** What the data are about, as far as titles and extents speak of it. */
export interface DataSubject {
  /** The union that some project says it cooperates with. */
  readonly union: Union | null;
  /** The extent in whose countries every named place lies. */
  readonly home: Extent | null;
}

const subjects = new WeakMap<Atlas, DataSubject>();

/** Found once for an atlas. */
export function dataSubject(atlas: Atlas): DataSubject {
  const subject = subjects.get(atlas) ?? {
    union: partnerUnion(atlas),
    home: homeExtent(atlas),
  };
  subjects.set(atlas, subject);
  return subject;
}

/** The first union, in the order of the geodata, that some project of the data cooperates with. */
export const partnerUnion = ({ dataset, gazetteer }: Atlas): Union | null =>
  cooperating(projectsOf(dataset), gazetteer).find((all) => isAnyIn(all, () => true))?.union ??
  null;

/** What each project says in so many words, by its position. */
const saidIn = (projects: Projects, union: Union): readonly Project['euCooperation'][] =>
  union.cooperation === null
    ? []
    : projects.mapField(union.cooperation, (project) => saidOf(union, project));

/** The projects that have a side in a union, by their positions. */
interface Cooperating {
  readonly union: Union;
  /** Those that say so. */
  readonly saying: Int32Array;
  /** Those that name partners in it; of each the areas that lie in it or hold some of it. */
  readonly partnering: readonly { readonly index: number; readonly areas: readonly AreaId[] }[];
}

const cooperations = new WeakMap<Gazetteer, WeakMap<Projects, readonly Cooperating[]>>();

/** With each union that is a place. Looked through once; of projects that are stored none is made. */
function cooperating(projects: Projects, gazetteer: Gazetteer): readonly Cooperating[] {
  const known = cooperations.get(gazetteer) ?? new WeakMap<Projects, readonly Cooperating[]>();
  cooperations.set(gazetteer, known);
  const found =
    known.get(projects) ??
    gazetteer.unions
      .filter(({ isPlace }) => isPlace)
      .map((union) => ({
        union,
        saying: Int32Array.from(
          saidIn(projects, union).flatMap((of, index) => (of?.value === 'yes' ? [index] : [])),
        ),
        partnering: projects.partnering().flatMap((index) => {
          const areas = partnersIn(union, projects.partners(index), gazetteer);
          return areas.length === 0 ? [] : [{ index, areas }];
        }),
      }));
  known.set(projects, found);
  return found;
}

const isAnyIn = (
  { saying, partnering }: Cooperating,
  counts: (index: number) => boolean,
): boolean => saying.some(counts) || partnering.some(({ index }) => counts(index));

function homeExtent({ reach, gazetteer }: Atlas): Extent | null {
  const countries = new Set(
    reach.namedAreas.flatMap((area) =>
      gazetteer.leavesOf(area).map((leaf) => gazetteer.countryOf(leaf.area)),
    ),
  );
  if (countries.size === 0) return null;
  return (
    gazetteer.extents.find(({ countries: own = [] }) =>
      [...countries].every((country) => country !== null && own.includes(country)),
    ) ?? null
  );
}

/**
 * Whether the data say anything of cooperation with a union, be it that a project doesn't cooperate
 * with it.
 */
export const speaksOf = (union: Union, { dataset, gazetteer }: Atlas): boolean =>
  saidIn(projectsOf(dataset), union).some((of) => of !== undefined) ||
  partneringWith(union, projectsOf(dataset), gazetteer).length > 0;

/** Positions of the projects that name partners in a union. */
const partneringWith = (
  union: Union,
  projects: Projects,
  gazetteer: Gazetteer,
): readonly number[] =>
  projects
    .partnering()
    .filter((index) => partnersIn(union, projects.partners(index), gazetteer).length > 0);

/**
 * Whether a source says that the project at a position has a side in a union: in so many words, or
 * by a partner there.
 */
export function cooperationAt(
  union: Union,
  { dataset, gazetteer }: Atlas,
): (index: number) => boolean {
  const projects = projectsOf(dataset);
  const said = saidIn(projects, union);
  return (index) =>
    said[index]?.value === 'yes' ||
    partnersIn(union, projects.partners(index), gazetteer).length > 0;
}

/** What a project says in so many words of its cooperation with a union. */
export const saidOf = ({ cooperation }: Union, project: Project): Project['euCooperation'] =>
  cooperation === null ? undefined : project[cooperation];

/**
 * What of a union is a cooperating side: all of it where a source names no place in it, else the
 * places that are partners.
 */
export interface PartnerSide {
  readonly union: Union;
  readonly places: 'whole' | ReadonlySet<AreaId>;
}

/**
 * The side that cooperates with projects, all or those that count; null where they name none.
 * O(projects that name partners) once it was asked for.
 */
export function partnerSide(
  projects: Projects,
  gazetteer: Gazetteer,
  counts: (index: number) => boolean = () => true,
): PartnerSide | null {
  const first = cooperating(projects, gazetteer).find((all) => isAnyIn(all, counts));
  if (first === undefined) return null;
  const { union, saying, partnering } = first;
  if (saying.some(counts)) return { union, places: 'whole' };
  const areas = new Set(partnering.flatMap(({ index, areas: own }) => (counts(index) ? own : [])));
  const places = areas.has(union.id)
    ? 'whole'
    : new Set([...areas].flatMap((area) => placesWithin(union, area, gazetteer)));
  return { union, places };
}

/** The partners that lie in a union, in any months. */
const partnersIn = (
  union: Union,
  partners: readonly AreaId[],
  gazetteer: Gazetteer,
): readonly AreaId[] => {
  if (partners.length === 0) return [];
  const within = leavesWithin(union, gazetteer);
  return partners.filter((partner) =>
    gazetteer.leavesOf(partner).some(({ area }) => within.has(area)),
  );
};

/** The leaves of an area that lie in a union, of any months. */
function placesWithin(union: Union, area: AreaId, gazetteer: Gazetteer): readonly AreaId[] {
  const within = leavesWithin(union, gazetteer);
  return gazetteer.leavesOf(area).flatMap(({ area: leaf }) => (within.has(leaf) ? leaf : []));
}

const unionLeaves = new WeakMap<Gazetteer, Map<AreaId, ReadonlySet<AreaId>>>();

/** All leaves of a union, of any months. */
function leavesWithin({ id }: Union, gazetteer: Gazetteer): ReadonlySet<AreaId> {
  const known = unionLeaves.get(gazetteer) ?? new Map<AreaId, ReadonlySet<AreaId>>();
  unionLeaves.set(gazetteer, known);
  const leaves = known.get(id) ?? new Set(gazetteer.leavesOf(id).map(({ area }) => area));
  known.set(id, leaves);
  return leaves;
}
