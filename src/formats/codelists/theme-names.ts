import codelists from '../../../geodata/codelists.json' with { type: 'json' };

/**
 * `sector`: purpose codes of the OECD's Development Assistance Committee, five digits; `category`:
 * their groups, three digits; `goal`: Sustainable Development Goals, 1 to 17.
 */
type ThemeList = 'sector' | 'category' | 'goal';

const LISTS: Readonly<Record<ThemeList, Readonly<Record<string, readonly string[] | undefined>>>> =
  codelists;

/**
 * What a code of a theme is called, as IATI's codelists have it; null for one that they haven't
 * got. Codes that were withdrawn are there.
 */
export function themeName(
  code: string,
  list: ThemeList,
): { readonly en: string; readonly fr: string } | null {
  const written = code.trim();
  const [en, fr] = (Object.hasOwn(LISTS[list], written) ? LISTS[list][written] : undefined) ?? [];
  return en === undefined || fr === undefined ? null : { en, fr };
}
