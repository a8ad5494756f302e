import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import { isShown, type Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { Project } from '../../domain/project.ts';
import { activityOf } from '../../counts/activity.ts';
import { sizeOfBits } from '../../domain/project-set.ts';
import { nearestActiveMonth, type NearestMonth } from './nearest-active.ts';

/** Why a list of a period holds nothing. */
export type Emptiness =
  /** The data have no projects, or the filters let none of them pass. */
  | { readonly kind: 'no-projects' | 'filtered' }
  /** Some are active, but none of them names a place of the map. */
  | { readonly kind: 'unplaced'; readonly active: number }
  /** Those that count, or reach the place, have no dates. */
  | { readonly kind: 'undated'; readonly projects: readonly Project[] }
  /** None that counts reaches the place, with dates or without. */
  | { readonly kind: 'never' }
  | { readonly kind: 'elsewhen'; readonly nearest: NearestMonth };

/** Why nothing is listed in a period, at the selected place if any; the first that applies. */
export function emptiness(atlas: Atlas, period: MonthInterval, place: AreaId | null): Emptiness {
  const projects = projectsOf(atlas.dataset);
  if (projects.size === 0) return { kind: 'no-projects' };
  if (atlas.shown?.size === 0) return { kind: 'filtered' };
  const active = place === null ? sizeOfBits(activityOf(atlas).active(period).any) : 0;
  if (active > 0) return { kind: 'unplaced', active };
  const nearest = nearestActiveMonth(atlas, period, place);
  if (nearest !== null) return { kind: 'elsewhen', nearest };
  const there = place === null ? null : new Set(atlas.reach.at(place).map(({ index }) => index));
  const undated = projects.filter(
    (_, index) => isShown(atlas, index) && (there === null || there.has(index)),
  );
  return undated.length === 0 ? { kind: 'never' } : { kind: 'undated', projects: undated };
}
