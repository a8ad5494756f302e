import { isolated } from '../../core/domain/text/isolated.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Project } from '../../core/domain/project.ts';
import { projectPlaces, type PlaceGroup } from '../../core/selectors/places/project-places.ts';
import { unreadWords } from './unread-words.ts';
import type { Words } from '../words.ts';

/** Names that are written out; more are counted. */
const MOST_NAMES = { country: 4, border: 2, place: 3 } as const;
/** Names of areas of which only unnamed parts are meant. */
const MOST_OPEN_NAMES = 2;

/**
 * Where a project goes, in a line: «4 cross-border areas in 6 countries», «Regions of 6 countries,
 * not named».
 */
export function whereInShort(project: Project, atlas: Atlas, words: Words): string {
  const groups = projectPlaces(project, 'recipient', atlas.gazetteer);
  const unread = unreadWords(project, ['targets'], words);
  if (groups.length === 0) return unread ?? words.messages.notStated;
  return words.grammar.semicolons([...groups.map((group) => groupInShort(group, words)), unread]);
}

function groupInShort({ kind, extent, areas, countries }: PlaceGroup, words: Words): string {
  const { panel } = words.messages;
  const names = (): readonly string[] =>
    areas.toSorted(words.areas.byName).map((area) => isolated(words.areas.of(area)));
  const counted = (): string => {
    if (kind === 'country') return panel.countryCount(areas.length);
    return panel.inCountries(
      kind === 'border' ? panel.borderCount(areas.length) : panel.placeCount(areas.length),
      countries.length,
    );
  };
  if (extent === 'unnamed-parts')
    return panel.notNamed(
      panel.regionsOf(areas.length <= MOST_OPEN_NAMES ? words.grammar.and(names()) : counted()),
    );
  return areas.length <= MOST_NAMES[kind] ? words.grammar.commas(names()) : counted();
}
