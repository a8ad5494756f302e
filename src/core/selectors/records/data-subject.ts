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
  unionOf(cooperationIn(projectsOf(dataset)), gazetteer);

/** What some projects of a dataset say of cooperation with unions. */
interface Cooperation {
  readonly said: (union: Union) => readonly Project['euCooperation'][];
  /** The projects that name places as partners. */
  readonly partnering: () => readonly Project[];
}

/** Of projects that are stored only those are looked at that name partners. */
const cooperationIn = (projects: Projects, counts?: (index: number) => boolean): Cooperation => ({
  said: (union) => {
    if (union.cooperation === null) return [];
    const said = projects.mapField(union.cooperation, (project) => saidOf(union, project));
    return counts === undefined ? said : said.filter((_, index) => counts(index));
  },
  partnering: () =>
    projects
      .partnering()
      .flatMap((index) => (counts?.(index) === false ? [] : (projects.at(index) ?? []))),
});

const unionOf = ({ said, partnering }: Cooperation, gazetteer: Gazetteer): Union | null =>
  gazetteer.unions.find(
    (union) =>
      union.isPlace &&
      (said(union).some((of) => of?.value === 'yes') ||
        partnering().some((project) => partnerPlaces(union, project, gazetteer).length > 0)),
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
 * Whether the data say anything of cooperation with a union, be it that a project doesn't cooperate
 * with it.
 */
export function speaksOf(union: Union, { dataset, gazetteer }: Atlas): boolean {
  const { said, partnering } = cooperationIn(projectsOf(dataset));
  return (
    said(union).some((of) => of !== undefined) ||
    partnering().some((project) => partnerPlaces(union, project, gazetteer).length > 0)
  );
}

/**
 * Whether a source says that the project at a position has a side in a union: in so many words, or
 * by a partner there.
 */
export function cooperationAt(
  union: Union,
  { dataset, gazetteer }: Atlas,
): (index: number) => boolean {
  const projects = projectsOf(dataset);
  const said = cooperationIn(projects).said(union);
  const partnering = new Set(projects.partnering());
  return (index) => {
    if (said[index]?.value === 'yes') return true;
    const project = partnering.has(index) ? projects.at(index) : undefined;
    return project !== undefined && partnerPlaces(union, project, gazetteer).length > 0;
  };
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

/** The side that cooperates with projects, all or those that count; null where they name none. */
export function partnerSide(
  projects: Projects,
  gazetteer: Gazetteer,
  counts?: (index: number) => boolean,
): PartnerSide | null {
  const cooperation = cooperationIn(projects, counts);
  const { said, partnering } = cooperation;
  const union = unionOf(cooperation, gazetteer);
  if (union === null) return null;
  const isWhole =
    said(union).some((of) => of?.value === 'yes') ||
    partnering().some(({ targets }) =>
      targets.some(({ role, area }) => role === 'partner' && area === union.id),
    );
  const places = isWhole
    ? 'whole'
    : new Set(partnering().flatMap((project) => partnerPlaces(union, project, gazetteer)));
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
