import type { Atlas } from '../../domain/atlas.ts';
import type { AreaId } from '../../domain/area.ts';
import { projectsOf } from '../../domain/projects.ts';
import type { NamedUnion } from '../../domain/union.ts';
import { cooperationAt, speaksOf } from '../records/data-subject.ts';
import type { ListedProject } from './listed-projects.ts';

/**
 * What a list of projects targets, each area counted once, and how many of them cooperate with the
 * union that the data speak of.
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

export function targetSummary(atlas: Atlas, listed: readonly ListedProject[]): TargetSummary {
  const named = new Set<AreaId>();
  const projects = projectsOf(atlas.dataset);
  for (const { index } of listed) for (const area of projects.recipients(index)) named.add(area);
  const kinds = [...named].map((id) => atlas.gazetteer.area(id).kind);
  const countries = kinds.filter((kind) => kind === 'country').length;
  const union = atlas.gazetteer.unions.find((each) => each.isPlace && speaksOf(each, atlas));
  const cooperates = union === undefined ? null : cooperationAt(union, atlas);
  const borders = kinds.filter((kind) => kind === 'cross-border').length;
  return {
    projects: listed.length,
    countries,
    borders,
    others: kinds.length - countries - borders,
    union: union ?? null,
    withUnion: cooperates === null ? 0 : listed.filter(({ index }) => cooperates(index)).length,
    unreadUnion: listed.filter(({ index }) => projects.unreadAt(index, 'euCooperation').length > 0)
      .length,
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
