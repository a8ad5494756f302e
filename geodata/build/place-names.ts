/**
 * Names of places that only reading files needs: those of countries in five languages, other
 * writings, and those that can't be read without asking. They are kept apart from `areas.json`,
 * which every visitor loads.
 */
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { nameKey } from '../../src/formats/places/name-key.ts';
import { cell, listCell, type CsvRow } from './csv.ts';
import { knownNames } from './gazetteer.ts';
import type { Raw } from './raw.ts';

const LANGUAGES: readonly { readonly countries: Readonly<Record<string, string | string[]>> }[] = [
  en,
  es,
  pt,
  fr,
  de,
];

/** Columns of `countries.csv` with the names after CLDR. */
const COLUMNS = ['name_es', 'name_pt', 'name_fr'];

/**
 * Text of `place-names.json`: names and parts by the ids of areas, codes, and ambiguous names with
 * the areas that may be meant; a line each. What `areas.json` has is left out, and so are names
 * that ask. Throws for an id that no area has, and for a kind of name that there isn't.
 */
export function placeNamesText(raw: Raw): string {
  const known = new Set([...raw.countries, ...raw.units].map((row) => cell(row, 'id')));
  const checked = (id: string, file: string): string => {
    if (!known.has(id)) throw new Error(`${file}: no area has the id «${id}»`);
    return id;
  };
  const written = raw.importNames.map((row) => ({
    id: checked(cell(row, 'id'), 'import-names.csv'),
    kind: kindOf(row),
    name: cell(row, 'name'),
  }));
  const ambiguous = raw.ambiguousNames.map((row): [string, readonly string[]] => [
    cell(row, 'name'),
    listCell(row, 'ids').map((id) => checked(id, 'ambiguous-names.csv')),
  ]);
  const asked = ambiguous.map(([name]) => nameKey(name));
  const present = knownNames(raw);
  const countryNamed = new Map(
    [...present, ...written.map(({ name, id }) => [id, [name]] as const)]
      .filter(([id]) => !id.includes('-'))
      .flatMap(([id, names]) => names.map((name) => [nameKey(name), id] as const)),
  );
  const namesOf = (kind: string, others: readonly CsvRow[]): Entry[] =>
    [...known].toSorted().flatMap((id): Entry[] => {
      const skipped = new Set([...asked, ...(present.get(id) ?? []).map(nameKey)]);
      const names = [
        ...others
          .filter((row) => cell(row, 'id') === id)
          .flatMap(translated)
          // Lists of names have errors: what is another country here isn't theirs to say.
          .filter((name) => (countryNamed.get(nameKey(name)) ?? id) === id),
        ...written.filter((each) => each.id === id && each.kind === kind).map(({ name }) => name),
      ].filter((name) => {
        const isNew = !skipped.has(nameKey(name));
        skipped.add(nameKey(name));
        return isNew;
      });
      return names.length === 0 ? [] : [[id, names]];
    });
  const codes = written.filter(({ kind }) => kind === 'code').map(({ name, id }) => [name, id]);
  return fileText({
    names: namesOf('name', raw.countries),
    parts: namesOf('part', []),
    codes,
    ambiguous,
  });
}

type Entry = readonly [id: string, names: readonly string[]];

/** What a country is called in the five languages. */
function translated(country: CsvRow): readonly string[] {
  const id = cell(country, 'id');
  return [
    ...COLUMNS.map((column) => cell(country, column)),
    ...LANGUAGES.flatMap(({ countries }) => countries[id] ?? []),
  ].filter((name) => name !== '');
}

function kindOf(row: CsvRow): string {
  const kind = cell(row, 'kind');
  if (!['name', 'part', 'code'].includes(kind))
    throw new Error(`import-names.csv: «${kind}» is no kind of name`);
  return kind;
}

/** An object of objects, an entry of theirs a line. */
function fileText(
  parts: Readonly<Record<string, readonly (readonly (string | readonly string[])[])[]>>,
): string {
  const texts = Object.entries(parts).map(([part, entries]) => {
    const lines = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `${JSON.stringify(part)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{${texts.join(',\n')}}\n`;
}
