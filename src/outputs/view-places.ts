import type { AreaId } from '../core/domain/area.ts';
import type { Atlas } from '../core/domain/atlas.ts';
import type { Certainty } from '../core/domain/bounds.ts';
import { withoutIsolates } from '../core/domain/text/isolated.ts';
import { pathWords } from '../words/sentences/cell-words.ts';
import type { Words } from '../words/words.ts';
import { projectsAt, type ListedProject } from '../core/selectors/projects/listed-projects.ts';
import { monthsOf } from '../core/selectors/projects/period.ts';
import { waysOf } from '../core/selectors/places/place-page.ts';
import { seenProjects, type SeenView } from '../core/selectors/projects/seen-projects.ts';
import { partRows, tableGroups } from '../core/selectors/places/table-rows.ts';

/** A project at a place of a view. */
export interface PlaceEntry {
  readonly place: AreaId;
  readonly index: number;
  /**
   * In the period of the view, and in the second one of a comparison; null where it doesn't reach
   * the place in it.
   */
  readonly certainty: Certainty | null;
  readonly second: Certainty | null;
  /** On which way it reaches the place. */
  readonly path: string;
}

/**
 * The projects of a view at each of its places: countries, border areas and other named areas, and
 * the parts of each, once; the same as in the table, all rows of it open. With a place selected
 * that place alone, unless a project, a body or a comparison is of all.
 */
export function viewPlaces(atlas: Atlas, view: SeenView, words: Words): readonly PlaceEntry[] {
  const { time, compare = null, project, body, area } = view;
  const only = compare === null && project === null && body === null ? area : null;
  const periods = {
    first: monthsOf(time, atlas),
    second: compare === null ? null : monthsOf(compare, atlas),
  };
  const seen = new Set(seenProjects(atlas, { ...view, area: null }).map(({ index }) => index));
  const shown = (place: AreaId, period: typeof periods.second): readonly ListedProject[] =>
    period === null ? [] : projectsAt(atlas, place, period).filter(({ index }) => seen.has(index));
  return placesOf(atlas, periods, area)
    .filter((place) => only === null || place === only)
    .flatMap((place) => {
      const first = shown(place, periods.first);
      const second = shown(place, periods.second);
      const seconds = new Map(second.map(({ index, certainty }) => [index, certainty]));
      const listed = new Set(first.map(({ index }) => index));
      const entry = (of: ListedProject, certainty: Certainty | null): PlaceEntry => ({
        place,
        index: of.index,
        certainty,
        second: seconds.get(of.index) ?? null,
        path: withoutIsolates(pathWords(place, { ways: waysOf(atlas, place, of) }, words)),
      });
      return first
        .map((of) => entry(of, of.certainty))
        .concat(second.filter(({ index }) => !listed.has(index)).map((of) => entry(of, null)));
    });
}

/**
 * The places of the table's rows, in their order; those of parts that only the second period
 * reaches too.
 */
function placesOf(
  atlas: Atlas,
  periods: {
    readonly first: Parameters<typeof partRows>[2]['first'];
    readonly second: Parameters<typeof partRows>[2]['second'];
  },
  area: AreaId | null,
): readonly AreaId[] {
  const rows = tableGroups(atlas, periods, area).flatMap((group) => group.rows);
  const inEither =
    periods.second === null ? [periods] : [periods, { first: periods.second, second: null }];
  return [
    ...new Set(
      rows.flatMap(({ place }) =>
        [place].concat(
          inEither.flatMap((of) => partRows(atlas, place, of, area).map((part) => part.place)),
        ),
      ),
    ),
  ];
}
