import { parseBorder, type AreaId } from '../core/domain/area.ts';
import { northFirst, type Gazetteer } from '../core/domain/gazetteer.ts';

/** Names of places in one language: countries by Intl (CLDR), units by their local name, borders by their countries. */
export interface AreaNames {
  readonly of: (id: AreaId) => string;
}

export function createAreaNames(
  language: string,
  gazetteer: Gazetteer,
  europeanUnion: string,
): AreaNames {
  const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const of = (id: AreaId): string => {
    if (id === 'EU') return europeanUnion;
    const area = gazetteer.area(id);
    if (area.kind === 'country')
      return (/^[A-Z]{2}$/.test(id) ? countries.of(id) : undefined) ?? area.name;
    const border = area.kind === 'cross-border' ? parseBorder(id) : null;
    if (border === null) return area.name;
    return northFirst(border.map((country) => gazetteer.area(country)))
      .map((country) => of(country.id))
      .join('–');
  };
  return { of };
}
