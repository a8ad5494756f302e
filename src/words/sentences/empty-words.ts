import { projectsOf } from '../../core/domain/projects.ts';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import { unreadIn } from '../../core/domain/unread.ts';
import type { Emptiness } from '../../core/selectors/projects/emptiness.ts';
import type { Words } from '../words.ts';

/** Why nothing is listed, as a sentence; null where another month has something. */
export function emptyWords(
  empty: Emptiness,
  atlas: Atlas,
  place: AreaId | null,
  words: Words,
): string | null {
  const { filters, panel, unread } = words.messages;
  const isFiltered = atlas.shown !== null;
  const there = place === null ? null : words.areas.inSentence(place);
  switch (empty.kind) {
    case 'no-projects':
      return panel.noProjects;
    case 'filtered':
      return filters.emptyTitle(projectsOf(atlas.dataset).size);
    case 'unplaced':
      return panel.unplaced(empty.active);
    case 'undated': {
      const { length } = empty.projects;
      if (there !== null) return panel.emptyPlaceUndated(there, length, isFiltered);
      const isUnread = empty.projects.some(
        (project) => unreadIn(project, 'start', 'end').length > 0,
      );
      return isUnread && !isFiltered ? unread.emptyEver : panel.emptyEver(length, isFiltered);
    }
    case 'never':
      return there === null
        ? panel.emptyEver(0, isFiltered)
        : panel.emptyPlaceEver(there, isFiltered);
    case 'elsewhen':
      return null;
  }
}
