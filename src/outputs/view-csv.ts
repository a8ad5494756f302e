import type { Atlas } from '../core/domain/atlas.ts';
import { fieldsUnread } from '../words/sentences/unread-words.ts';
import type { Words } from '../words/words.ts';
import { seenProjects, type SeenView } from '../core/selectors/projects/seen-projects.ts';
import { csvText } from './csv.ts';
import { COLUMN_NAMES, datesAsRead, datesAsWritten, projectCells } from './project-columns.ts';
import { viewPlaces, type PlaceEntry } from './view-places.ts';

/**
 * The columns of a view behind those of its projects; all but the last are passed over where the
 * file is opened again.
 */
const VIEW_COLUMNS = [
  'place',
  'place_name',
  'path',
  'certainty',
  'start_read',
  'end_read',
  'dates_as_written',
];

/** What couldn't be read of a project and why, where that is so of any. */
const UNREAD = 'not_read';

/** In a comparison how sure each is in the second period. */
const SECOND = 'certainty_compared';

/**
 * A view as CSV: a row for each project and place, and one without place for a project that is at
 * none of them. Columns have the same names in every language; what the source leaves open is said
 * in `certainty`.
 */
export function viewCsv(atlas: Atlas, view: SeenView, words: Words): string {
  const isCompared = (view.compare ?? null) !== null;
  const places = new Map<number, PlaceEntry[]>();
  for (const entry of viewPlaces(atlas, view, words)) {
    const entries = places.get(entry.index) ?? [];
    entries.push(entry);
    places.set(entry.index, entries);
  }
  const seen = seenProjects(atlas, view);
  const isRead = seen.every(({ project }) => project.unread === undefined);
  const rows = seen.flatMap(({ project, index, certainty, second }) => {
    const cells = projectCells(project, atlas, words);
    const { start, end } = datesAsRead(atlas.bounds[index] ?? null);
    const line = (
      place: string,
      name: string,
      path: string,
      sure: string | null,
      later: string | null,
    ): readonly string[] =>
      [...cells, place, name, path, sure ?? '', start, end, datesAsWritten(project)].concat(
        isCompared ? [later ?? ''] : [],
        isRead ? [] : [fieldsUnread(project, words).join('; ')],
      );
    const entries = places.get(index) ?? [];
    return entries.length === 0
      ? [line('', '', '', certainty, second)]
      : entries.map((entry) =>
          line(entry.place, words.areas.of(entry.place), entry.path, entry.certainty, entry.second),
        );
  });
  return csvText([
    [
      ...COLUMN_NAMES,
      ...VIEW_COLUMNS,
      ...(isCompared ? [SECOND] : []),
      ...(isRead ? [] : [UNREAD]),
    ],
    ...rows,
  ]);
}
