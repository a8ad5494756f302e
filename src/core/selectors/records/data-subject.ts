import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import { EU } from '../../domain/gazetteer-data.ts';
import type { Project } from '../../domain/project.ts';

/** What the data are about, as far as titles and extents speak of it. */
export interface DataSubject {
  /** Some project says that it cooperates with the EU. */
  readonly eu: boolean;
  /** Every named place lies in Latin America. */
  readonly latinAmerica: boolean;
}

export const dataSubject = (atlas: Atlas): DataSubject => ({
  eu: projectsOf(atlas.dataset).some((project) => cooperatesWithEu(project, atlas.gazetteer)),
  latinAmerica: isLatinAmerican(atlas),
});

function isLatinAmerican({ reach, gazetteer }: Atlas): boolean {
  const countries = new Set(
    reach.namedAreas.flatMap((area) =>
      gazetteer.leavesOf(area).map((leaf) => gazetteer.countryOf(leaf.area)),
    ),
  );
  return (
    countries.size > 0 &&
    [...countries].every(
      (country) => country !== null && gazetteer.area(country).latinAmerica === true,
    )
  );
}

/** Whether a source says that a project has a side in the EU: in so many words, or by a partner there. */
export const cooperatesWithEu = (project: Project, gazetteer: Gazetteer): boolean =>
  project.euCooperation?.value === 'yes' || partnerPlaces(project, gazetteer).length > 0;

/** Whether the data say anything of the EU, be it that a project doesn't cooperate with it. */
export const speaksOfEu = ({ dataset, gazetteer }: Atlas): boolean =>
  projectsOf(dataset).some(
    (project) => project.euCooperation !== undefined || cooperatesWithEu(project, gazetteer),
  );

/** What of the EU is a cooperating side: all of it where a source says no more than «the EU», else the places that are partners. */
export type EuSide = 'whole' | ReadonlySet<AreaId>;

export function euSide(projects: Iterable<Project>, gazetteer: Gazetteer): EuSide {
  const places = new Set<AreaId>();
  for (const project of projects) {
    const { euCooperation, targets } = project;
    if (euCooperation?.value === 'yes') return 'whole';
    if (targets.some(({ role, area }) => role === 'partner' && area === EU)) return 'whole';
    for (const place of partnerPlaces(project, gazetteer)) places.add(place);
  }
  return places;
}

/** The places in the EU, of any months, among a project's partners. */
function partnerPlaces({ targets }: Project, gazetteer: Gazetteer): readonly AreaId[] {
  const partners = targets.filter(({ role }) => role === 'partner');
  if (partners.length === 0) return [];
  const union = new Set(gazetteer.leavesOf(EU).map(({ area }) => area));
  return partners.flatMap(({ area }) =>
    gazetteer.leavesOf(area).flatMap((leaf) => (union.has(leaf.area) ? leaf.area : [])),
  );
}
