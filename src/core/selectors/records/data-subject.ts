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
  unionOf(projectsOf(dataset), gazetteer);

/** Projects of a dataset, all or some. */
type SomeProjects = Pick<Projects, 'some' | 'flatMap'>;

const unionOf = (projects: SomeProjects, gazetteer: Gazetteer): Union | null =>
  gazetteer.unions.find(
    (union) =>
      union.isPlace && projects.some((project) => cooperatesWith(union, project, gazetteer)),
  ) ?? null;

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
 * Whether a source says that a project has a side in a union: in so many words, or by a partner
 * there.
 */
export const cooperatesWith = (union: Union, project: Project, gazetteer: Gazetteer): boolean =>
  saidOf(union, project)?.value === 'yes' || partnerPlaces(union, project, gazetteer).length > 0;

/**
 * Whether the data say anything of cooperation with a union, be it that a project doesn't cooperate
 * with it.
 */
export const speaksOf = (union: Union, { dataset, gazetteer }: Atlas): boolean =>
  projectsOf(dataset).some(
    (project) => saidOf(union, project) !== undefined || cooperatesWith(union, project, gazetteer),
  );

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

/** The side that cooperates with some projects; null where they name none. */
export function partnerSide(projects: SomeProjects, gazetteer: Gazetteer): PartnerSide | null {
  const union = unionOf(projects, gazetteer);
  if (union === null) return null;
  const isWhole = projects.some(
    (project) =>
      saidOf(union, project)?.value === 'yes' ||
      project.targets.some(({ role, area }) => role === 'partner' && area === union.id),
  );
  const places = isWhole
    ? 'whole'
    : new Set(projects.flatMap((project) => partnerPlaces(union, project, gazetteer)));
  return { union, places };
}

/** The places in a union, of any months, among a project's partners. */
function partnerPlaces(
  union: Union,
  { targets }: Project,
  gazetteer: Gazetteer,
): readonly AreaId[] {
  const partners = targets.filter(({ role }) => role === 'partner');
  if (partners.length === 0) return [];
  const within = leavesWithin(union, gazetteer);
  return partners.flatMap(({ area }) =>
    gazetteer.leavesOf(area).flatMap((leaf) => (within.has(leaf.area) ? leaf.area : [])),
  );
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
