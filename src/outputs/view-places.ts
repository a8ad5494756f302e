import type { AreaId } from '../domain/area.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Certainty } from '../domain/bounds.ts';
import { pathWords } from '../i18n/cell-words.ts';
import type { Words } from '../i18n/words.ts';
import { monthsOf } from '../selectors/period.ts';
import { seenProjects } from '../selectors/seen-projects.ts';
import { partRows, tableGroups, type TableCell, type TableRow } from '../selectors/table-rows.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** A project at a place of a view. */
export interface PlaceEntry {
  readonly place: AreaId;
  readonly index: number;
  readonly certainty: Certainty;
  /** On which way it reaches the place. */
  readonly path: string;
}

/** What of a view decides its places. */
export type PlacedView = Pick<ViewState, 'time' | 'area' | 'project' | 'body'>;

/**
 * The projects of a view at each of its places: countries, border areas and other named areas, and the parts of each, once; with a
 * place selected that place alone. The same as in the table, all rows of it open.
 */
export function viewPlaces(atlas: Atlas, view: PlacedView, words: Words): readonly PlaceEntry[] {
  const periods = { first: monthsOf(view.time, atlas), second: null };
  const seen = new Set(seenProjects(atlas, { ...view, area: null }).map(({ index }) => index));
  const groups = tableGroups(atlas, periods, view.area);
  const rows = groups.flatMap((group) => group.rows.flatMap((row) => [row, ...(row.isGroup ? partRows(atlas, row.place, periods, view.area) : [])]));
  const own = new Map<AreaId, TableRow>();
  for (const row of rows) if (!own.has(row.place) && (view.area === null || row.place === view.area)) own.set(row.place, row);
  const entry = (place: AreaId, cell: TableCell): PlaceEntry => ({ place, index: cell.index, certainty: cell.certainty, path: pathWords(place, cell, words) });
  return [...own.values()].flatMap(({ place, cells }) => cells.filter(({ index, inParts }) => !inParts && seen.has(index)).map((cell) => entry(place, cell)));
}
