import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { nameDistance } from '../../domain/text/name-distance.ts';
import { foldTexts } from './search-text.ts';

/** Languages whose names of countries are understood, whatever language the page speaks. */
const NAME_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de'];

/**
 * Names of fewer letters are codes of one language's press: the Spanish RU is the United Kingdom.
 */
const SHORTEST_SHORT_NAME = 4;

/**
 * The places that can be found: countries and units of the atlas, unions and the areas of the
 * dataset's own; and areas across borders.
 */
export interface SearchPlaces {
  /** In the order of the gazetteer: a country before its units. */
  readonly places: readonly AreaId[];
  /** Areas across a border that targets name. */
  readonly borders: readonly AreaId[];
  /** Countries and other places in which a project has a target. */
  readonly reached: ReadonlySet<AreaId>;
}

/** Gathers the places of an atlas for its search. */
export function searchPlaces({ gazetteer, reach, dataset }: Atlas): SearchPlaces {
  const own = dataset.areas.flatMap(({ id }) => gazetteer.find(id) ?? []);
  const named = new Set([...reach.namedAreas, ...own]);
  const ofKind = (border: boolean): readonly AreaId[] =>
    [...named].filter((id) => (gazetteer.area(id).kind === 'cross-border') === border);
  const withCountry = gazetteer.leaves.flatMap((leaf) => [gazetteer.countryOf(leaf) ?? leaf, leaf]);
  // Outermost regions under a code of their own are no leaf's country.
  const unions = gazetteer.unions.filter(({ isPlace }) => isPlace).map(({ id }) => id);
  const members = unions.flatMap((id) => gazetteer.area(id).parts.map(({ area }) => area));
  const places = [...new Set([...withCountry, ...members, ...unions, ...ofKind(false)])];
  const reached = reach.namedAreas.flatMap((id) => [
    id,
    ...(gazetteer.area(id).kind === 'group'
      ? []
      : gazetteer.leavesOf(id).map(({ area }) => gazetteer.countryOf(area) ?? area)),
  ]);
  return { places, borders: ofKind(true), reached: new Set(reached) };
}

/**
 * A name of a place beside the one that is shown, and what it names: the place, the place as it was
 * called, or a part of it.
 */
export interface FurtherName {
  readonly name: string;
  readonly of: 'place' | 'former' | 'part';
}

const namesIn = (style: 'long' | 'short'): readonly Intl.DisplayNames[] =>
  NAME_LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
  );

/** Gives the further names of places: in the data, and in other languages. */
export function createFurtherNames({
  gazetteer,
}: Pick<Atlas, 'gazetteer'>): (id: AreaId) => readonly FurtherName[] {
  const [long, short] = [namesIn('long'), namesIn('short')];
  return (id) => {
    const { name, also } = gazetteer.area(id);
    const isCountry = /^[A-Z]{2}$/.test(id);
    const [longNames, shortNames] = [long, short].map((languages) =>
      isCountry ? languages.map((names) => names.of(id)) : [],
    );
    const translated = [
      ...(longNames ?? []),
      ...(shortNames ?? []).filter((each) => (each?.length ?? 0) >= SHORTEST_SHORT_NAME),
    ];
    const names = [
      name,
      ...translated.filter((each) => each !== undefined),
      ...(also?.names ?? []),
    ];
    return [
      ...[...new Set(names)].map((each) => ({ name: each, of: 'place' as const })),
      ...(also?.former ?? []).map((each) => ({ name: each, of: 'former' as const })),
      ...(also?.holds ?? []).map((each) => ({ name: each, of: 'part' as const })),
    ];
  };
}

/**
 * Letters by which a misspelt name may differ, and the shortest that is taken for one: as in
 * reading files.
 */
const NEAR = 2;
const SHORTEST_MISSPELT = 6;

/**
 * Spellings of the sources that were read as another name: «Guatelama» for Guatemala and for the
 * areas that are named after it. Only facts that are said to be corrected are looked through.
 */
export function sourceSpellings({
  dataset,
  gazetteer,
}: Atlas): ReadonlyMap<AreaId, readonly string[]> {
  const spellings = new Map<AreaId, readonly string[]>();
  const add = (area: AreaId, word: string): void => {
    const known = spellings.get(area) ?? [];
    if (!known.includes(word)) spellings.set(area, [...known, word]);
  };
  const projects = projectsOf(dataset);
  for (const position of projects.corrected()) {
    const { facts = {}, targets = [] } = projects.at(position) ?? {};
    for (const { area, fact } of targets) {
      const words = fact === undefined ? undefined : facts[fact];
      if (words?.reading !== 'corrected') continue;
      for (const named of [area, ...countriesIn(area)]) {
        for (const word of misspelt(words.text, gazetteer.area(named).name)) add(named, word);
      }
    }
  }
  return spellings;

  function countriesIn(area: AreaId): readonly AreaId[] {
    if (gazetteer.area(area).kind !== 'cross-border') return [];
    return [
      ...new Set(
        gazetteer.leavesOf(area).map((leaf) => gazetteer.countryOf(leaf.area) ?? leaf.area),
      ),
    ];
  }
}

/** Words of a text that are nearly, but not quite, a word of a name. */
function misspelt(text: string, name: string): readonly string[] {
  const wanted = wordsOf(name).map(plain);
  return wordsOf(text).filter((word) =>
    wanted.some((right) => {
      const distance = nameDistance(plain(word), right);
      return distance > 0 && distance <= NEAR;
    }),
  );
}

const plain = (word: string): string => foldTexts([word]).trim();
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= SHORTEST_MISSPELT);
