import { parseBorder, type AreaId } from '../core/domain/area.ts';
import { isolated } from '../core/domain/text/isolated.ts';
import { northFirst, type Gazetteer } from '../core/domain/gazetteer.ts';
import type { Grammar } from './grammar.ts';

/** Names of places in one language: countries by Intl (CLDR), units by their local name, borders by their countries. */
export interface AreaNames {
  readonly of: (id: AreaId) => string;
  /** As it stands in a sentence: «the European Union». */
  readonly inSentence: (id: AreaId) => string;
  /** Order of the alphabet. */
  readonly byName: (a: AreaId, b: AreaId) => number;
}

export function createAreaNames(
  grammar: Grammar,
  gazetteer: Gazetteer,
  europeanUnion: string,
): AreaNames {
  const of = (id: AreaId): string => {
    if (id === 'EU') return europeanUnion;
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
  };
}
