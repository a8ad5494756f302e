import { projectsOf } from '../../domain/projects.ts';
import type { Addition } from '../../domain/addition.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { Certainty } from '../../domain/bounds.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { isAddedTarget } from '../../domain/layers.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Fact, Project, Target } from '../../domain/project.ts';
import { activityAt } from '../../domain/reach.ts';
import { pairingsOf, type Pairing } from './pairings.ts';

/** A project that another source brings to a place. */
export interface AddedHere {
  readonly project: Project;
  /** The primary source has the project, and not this place of it. */
  readonly onPage: boolean;
  /** In the period; null where it isn't active then. */
  readonly certainty: Certainty | null;
  /** Through which the place is named; empty where it is by itself. */
  readonly pairings: readonly Pairing[];
  readonly facts: readonly Fact[];
}

/**
 * The projects that other sources bring to a place, as a target or as a partner region, in the
 * order of the dataset.
 */
export function addedHere(
  atlas: Atlas,
  added: Atlas,
  place: AreaId,
  period: MonthInterval,
): readonly AddedHere[] {
  const { primarySource } = added.dataset.info;
  const ofPage = new Set(projectsOf(atlas.dataset).map(({ id }) => id));
  const reaching = new Map(added.reach.at(place).map((reach) => [reach.index, reach]));
  return projectsOf(added.dataset).flatMap((project, index): AddedHere[] => {
    if (!isShown(added, index)) return [];
    const onPage = ofPage.has(project.id);
    const isAdded = (target: Target): boolean =>
      !onPage || isAddedTarget(project, target, primarySource);
    const paths = (reaching.get(index)?.paths ?? []).filter(({ target }) => isAdded(target));
    const partners = project.targets.filter(
      (target) => target.role === 'partner' && isAdded(target) && target.area === place,
    );
    if (paths.length === 0 && partners.length === 0) return [];
    const targets = [...paths.map(({ target }) => target), ...partners];
    const pairs = new Set(targets.flatMap(({ pair }) => pair ?? []));
    const facts = [
      ...new Set(targets.flatMap(({ fact }) => project.facts[fact ?? 'targets'] ?? [])),
    ];
    return [
      {
        project,
        onPage,
        certainty: activityAt(paths, added.bounds[index] ?? null, period),
        pairings: pairingsOf(added, project).filter(({ id }) => pairs.has(id)),
        facts,
      },
    ];
  });
}

/** The additions that are about a place or a record there, or lie in it. */
export function additionsAt({ additions, records }: Dataset, place: AreaId): readonly Addition[] {
  const there = new Set(
    records.filter((record) => record.place?.area === place).map(({ id }) => id),
  );
  return additions.filter(
    ({ about, places }) =>
      (about.kind === 'area' && about.id === place) ||
      (about.kind === 'record' && there.has(about.id)) ||
      places.some(({ area }) => area === place),
  );
}
