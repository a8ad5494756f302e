import type { AreaId } from '../../core/domain/area.ts';
import type { Way } from '../../core/selectors/places/place-page.ts';
import type { TableCell, TablePeriods } from '../../core/selectors/places/table-rows.ts';
import type { Words } from '../words.ts';

/** What becomes of many names in a sentence: all of them, or the first and how many more. */
type Named = (names: readonly string[]) => readonly string[];
const all: Named = (names) => names;

/**
 * How a project reaches the place of a row, in a few words; `named` shortens lists where there is
 * little room.
 */
export function cellWords(
  place: AreaId,
  { certainty, inParts, only, ways }: TableCell,
  { first, second }: TablePeriods,
  words: Words,
  named = all,
): string {
  const { table } = words.messages;
  if (inParts) return certainty === 'certain' ? table.inParts : table.possiblyInParts;
  const said = pathWords(place, { ways }, words, named);
  const whole = certainty === 'possible' ? table.possibly(said) : said;
  const period = only === 'second' ? second : only === 'first' ? first : null;
  return period === null ? whole : table.only(whole, words.dates.interval(period));
}

/** The ways of a project to a place, in a few words. */
export const pathWords = (
  place: AreaId,
  { ways }: Pick<TableCell, 'ways'>,
  words: Words,
  named = all,
): string => words.grammar.semicolons(ways.map((way) => wayWords(place, way, words, named)));

function wayWords(
  place: AreaId,
  { reason, paths, beyond }: Way,
  words: Words,
  named: Named,
): string {
  const { ways } = words.messages.table;
  const nameOf = (area: AreaId): string => words.areas.inSentence(area);
  const areas = [...new Set(paths.map(({ via }) => nameOf(via)))];
  switch (reason) {
    case 'itself':
      return ways.itself;
    case 'itself-open':
      return ways.itselfOpen;
    case 'country':
      return ways.country(paths.some(({ via }) => via === place) ? null : (areas[0] ?? null));
    case 'border':
      return ways.border(areas);
    case 'border-side':
      return ways.borderSide(named([...new Set(beyond.map(nameOf))]));
    case 'member':
      return ways.member(named(areas));
    case 'inside':
      return ways.inside(named(areas));
    case 'every-part':
    case 'every-part-open':
      return ways.everyPart;
    case 'unnamed':
      return ways.unnamed(named(areas));
  }
}
