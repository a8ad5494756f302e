import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MonthInterval } from '../../domain/month.ts';
import type { ListedProject } from '../projects/listed-projects.ts';
import { projectsAt } from '../projects/listed-projects.ts';

/**
 * How many projects reach a place on a kind of way; a project that has several is counted under the
 * surest of them.
 */
export interface PlaceWays {
  readonly certain: number;
  readonly possible: number;
  /** The source names the place itself, as a whole. */
  readonly whole: number;
  /** Through cross-border areas, and through which. */
  readonly borders: number;
  readonly borderAreas: readonly AreaId[];
  /** Through the country of the place, named as a whole. */
  readonly country: number;
  /** Through other areas, or places within it. */
  readonly others: number;
  /** In places inside it, or inside an area round it, that the source doesn't name. */
  readonly unnamed: number;
  /** Possible only because the source leaves the date open. */
  readonly undecidedDate: number;
}

/** What the tooltip of a place counts. */
export function placeWays(atlas: Atlas, place: AreaId, period: MonthInterval): PlaceWays {
  const listed = projectsAt(atlas, place, period);
  const ways = listed.map((entry) => wayOf(entry));
  const number = (way: Way): number => ways.filter((of) => of === way).length;
  const borderAreas = listed.flatMap(({ paths }) =>
    paths.filter(({ kind }) => kind === 'border').map(({ via }) => via),
  );
  return {
    certain: listed.filter(({ certainty }) => certainty === 'certain').length,
    possible: listed.filter(({ certainty }) => certainty === 'possible').length,
    whole: number('whole'),
    borders: number('border'),
    borderAreas: [...new Set(borderAreas)],
    country: number('country'),
    others: number('other'),
    unnamed: number('unnamed'),
    undecidedDate: listed.filter(
      ({ certainty, paths }) => certainty === 'possible' && paths.some(({ certain }) => certain),
    ).length,
  };
}

type Way = 'whole' | 'border' | 'country' | 'other' | 'unnamed';

function wayOf({ paths }: ListedProject): Way {
  const kinds = new Set(
    paths.map((path): Way => {
      if (path.target.extent === 'unnamed-parts') return 'unnamed';
      if (path.kind === 'named') return 'whole';
      if (path.kind === 'border' || path.kind === 'country') return path.kind;
      return 'other';
    }),
  );
  const order: readonly Way[] = ['whole', 'border', 'country', 'other', 'unnamed'];
  return order.find((way) => kinds.has(way)) ?? 'other';
}
