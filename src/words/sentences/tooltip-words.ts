import { isolated } from '../../core/domain/text/isolated.ts';
import { parseBorder, type AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { MonthInterval } from '../../core/domain/month.ts';
import type { Words } from '../words.ts';
import { placeWays, type PlaceWays } from '../../core/selectors/places/place-ways.ts';
import {
  partnersAt,
  unnamedPartnersAt,
  type PartnerProject,
} from '../../core/selectors/places/project-places.ts';
import { statusesAt } from '../../core/selectors/projects/told-status.ts';

/** What the tooltip of a place says: who reaches it in a period, and on which ways. */
export function tooltipWords(
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
  words: Words,
): { readonly title: string; readonly lines: readonly string[] } {
  const { heading, map } = words.messages;
  const ways = placeWays(atlas, place, period);
  const side = sideLines(atlas, place, period, words);
  const name = isolated(placeName(atlas, place, words));
  const statuses = statusesAt(atlas, place, period);
  const told = statuses === null ? [] : [words.messages.status.short(statuses)];
  if (ways.certain + ways.possible > 0)
    return {
      title: map.tooltip.title(name, ways),
      lines: [...wayLines(atlas, place, ways, words), ...told, ...side],
    };
  if (side.length > 0) return { title: map.tooltip.euSide(name), lines: side };
  return { title: heading.reaching(ways, name, words.when(period)).sure, lines: [] };
}

/** A place's name, with its country where it is a unit. */
export function placeName({ gazetteer }: Atlas, place: AreaId, words: Words): string {
  const { kind, country } = gazetteer.area(place);
  const name = words.areas.of(place);
  return kind === 'unit' && country !== undefined
    ? words.messages.map.tooltip.inCountry(name, words.areas.of(country))
    : name;
}

function wayLines(atlas: Atlas, place: AreaId, ways: PlaceWays, words: Words): readonly string[] {
  const { tooltip } = words.messages.map;
  const { kind } = atlas.gazetteer.area(place);
  const country = atlas.gazetteer.countryOf(place);
  // A border is named by who lives beyond it; areas of the dataset's own by their names.
  const beyond = ways.borderAreas.flatMap(
    (area) => parseBorder(area)?.filter((side) => side !== country) ?? [area],
  );
  const unnamed = kind === 'country' ? tooltip.unnamed : tooltip.perhapsUnnamed;
  return [
    ...(ways.whole === 0 ? [] : [tooltip.whole(ways.whole, kind)]),
    ...(ways.borders === 0 ? [] : [tooltip.borders(ways.borders, namesOf(beyond, words))]),
    ...(ways.country === 0 || country === null
      ? []
      : [tooltip.country(ways.country, words.areas.inSentence(country))]),
    ...(ways.others === 0 ? [] : [tooltip.others(ways.others, kind)]),
    ...(ways.unnamed === 0 ? [] : [unnamed(ways.unnamed)]),
    ...(ways.undecidedDate === 0 ? [] : [tooltip.undecidedDate(ways.undecidedDate)]),
  ];
}

/** Each once, in the order of the alphabet: the order of the source says nothing here. */
const namesOf = (areas: readonly AreaId[], words: Words): readonly string[] =>
  [...new Set(areas)].toSorted(words.areas.byName).map(words.areas.inSentence);

/** More projects than these are a number. */
const MOST_NAMES = 3;

/** What the place takes part in as a place of a union: it cooperates, nothing of it is counted. */
function sideLines(
  atlas: Atlas,
  place: AreaId,
  period: MonthInterval,
  words: Words,
): readonly string[] {
  const { tooltip } = words.messages.map;
  const names = (projects: readonly PartnerProject[]): readonly string[] =>
    projects.map(({ project }) => isolated(words.shortProjectName(project)));
  const named = partnersAt(atlas, place, period);
  const unnamed = unnamedPartnersAt(atlas, place, period);
  return [
    ...(named.length === 0
      ? []
      : [
          named.length > MOST_NAMES
            ? tooltip.euSideOfMany(named.length)
            : tooltip.euSideOf(names(named)),
        ]),
    ...(unnamed.length === 0
      ? []
      : [
          unnamed.length > MOST_NAMES
            ? tooltip.perhapsEuSideOfMany(unnamed.length)
            : tooltip.perhapsEuSideOf(names(unnamed)),
        ]),
  ];
}
