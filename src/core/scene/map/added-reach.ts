import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { isAddedTarget } from '../../domain/layers.ts';
import { pathAs } from '../../domain/ways/reach-paths.ts';
import type { Project, Target } from '../../domain/project.ts';
import { once } from '../../domain/once.ts';
import type { Path, PlaceReach } from '../../domain/reach.ts';
import { reachClasses } from '../../domain/ways/reach-classes.ts';

/**
 * Whether another source than the primary one names a target: by itself, or because it alone has
 * the project.
 */
export const isAddedName = (project: Project, target: Target, primary: string): boolean =>
  !project.sources.includes(primary) || isAddedTarget(project, target, primary);

/**
 * An atlas as its map is filled: a unit in which another source names some part (a city, a
 * metropolitan area) is possible, for it is drawn whole; one that is named whole stays certain.
 */
export function withPartsPossible(atlas: Atlas): Atlas {
  const { reach, gazetteer, dataset } = atlas;
  const isNamedInPart = (project: Project, target: Target): boolean =>
    target.extent === 'unnamed-parts' && isAddedName(project, target, dataset.info.primarySource);
  const isPart = ({ kind, target }: Path, project: Project): boolean =>
    kind === 'named' && isNamedInPart(project, target);
  const softened = ({ project, index, paths }: PlaceReach): PlaceReach => ({
    project,
    index,
    paths: paths.map((path) => (isPart(path, project) ? pathAs(path, { certain: false }) : path)),
  });
  const known = new Map<AreaId, readonly PlaceReach[]>();
  const at = (place: AreaId): readonly PlaceReach[] => {
    const found = known.get(place) ?? reach.at(place).map(softened);
    known.set(place, found);
    return found;
  };
  return {
    ...atlas,
    reach: {
      ...reach,
      classes: once(() =>
        reachClasses(projectsOf(dataset), (project, target) =>
          isNamedInPart(project, target) ? 'units' : 'none',
        ),
      ),
      at: (place) => (gazetteer.area(place).kind === 'unit' ? at(place) : reach.at(place)),
    },
  };
}
