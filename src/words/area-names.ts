import { parseBorder, type AreaId } from '../core/domain/area.ts';
import { isolated } from '../core/domain/text/isolated.ts';
import { northFirst, type Gazetteer } from '../core/domain/gazetteer.ts';
import type { Grammar } from './grammar.ts';

/**
 * Names of places in one language: countries by Intl (CLDR), units by their local name, borders by
 * their countries.
 */
export interface AreaNames {
  readonly of: (id: AreaId) => string;
  /** As it stands in a sentence: «the European Union». */
  readonly inSentence: (id: AreaId) => string;
  /** Order of the alphabet. */
  readonly byName: (a: AreaId, b: AreaId) => number;
  readonly extent: (id: string) => string;
}

/**
 * Names that a language has for unions and extents, by id; the others go by their names in the
 * geodata.
 */
interface PlaceWords {
  readonly unions: Readonly<Record<string, string>>;
  readonly extents: Readonly<Record<string, string>>;
}

export function createAreaNames(
  grammar: Grammar,
  gazetteer: Gazetteer,
  { unions, extents }: PlaceWords,
): AreaNames {
  const of = (id: AreaId): string => {
    const own = unions[id];
    if (own !== undefined) return own;
    const area = gazetteer.area(id);
    if (area.kind === 'country') return grammar.country(id) ?? area.name;
    const border = area.kind === 'cross-border' ? parseBorder(id) : null;
    if (border === null) return area.name;
    return northFirst(border.map((country) => gazetteer.area(country)))
      .map((country) => of(country.id))
      .join('–');
  };
  return {
    of,
    inSentence: (id) => grammar.place(id, isolated(of(id))),
    byName: (a, b) => grammar.compare(of(a), of(b)),
    extent: (id) => extents[id] ?? gazetteer.extents.find((extent) => extent.id === id)?.name ?? id,
  };
}
