import type { Atlas } from '../../domain/atlas.ts';
import type { AreaId } from '../../domain/area.ts';
import { unreadIn } from '../../domain/unread.ts';
import { cooperatesWithEu, speaksOfEu } from '../records/data-subject.ts';
import type { ListedProject } from './listed-projects.ts';

/** What a list of projects targets, each area counted once, and how many of them cooperate with the EU. */
export interface TargetSummary {
  readonly projects: number;
  readonly countries: number;
  readonly borders: number;
  /** Units, groups and other areas that are named. */
  readonly others: number;
  /** Null where the data say nothing of the EU. */
  readonly withEu: number | null;
  /** Of how many the file says something of it that couldn't be read. */
  readonly unreadEu: number;
  /** Countries in which anything is reached. */
  readonly countriesReached: number;
}

export function targetSummary(atlas: Atlas, listed: readonly ListedProject[]): TargetSummary {
  const named = new Set<AreaId>();
  for (const { project } of listed) {
    for (const target of project.targets) if (target.role === 'recipient') named.add(target.area);
  }
  const kinds = [...named].map((id) => atlas.gazetteer.area(id).kind);
  const countries = kinds.filter((kind) => kind === 'country').length;
  const borders = kinds.filter((kind) => kind === 'cross-border').length;
  return {
    projects: listed.length,
    countries,
    borders,
    others: kinds.length - countries - borders,
    withEu: speaksOfEu(atlas)
      ? listed.filter(({ project }) => cooperatesWithEu(project, atlas.gazetteer)).length
      : null,
    unreadEu: listed.filter(({ project }) => unreadIn(project, 'euCooperation').length > 0).length,
    countriesReached: new Set([...named].flatMap((id) => countriesOf(atlas, id))).size,
  };
}

/** The countries that an area has a part in, each once, in the order of its parts. */
export function countriesOf(atlas: Atlas, place: AreaId): readonly AreaId[] {
  return [
    ...new Set(
      atlas.gazetteer.leavesOf(place).map(({ area }) => atlas.gazetteer.countryOf(area) ?? area),
    ),
  ];
}
