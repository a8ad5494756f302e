import { shortText } from '../../core/domain/text/short-text.ts';

/** Tabs, bookmarks and previews cut longer titles by themselves, and at any character. */
export const LONGEST_TITLE = 110;
const LONGEST_DATA_TITLE = 60;

interface TitleWords {
  /** The name of the site. */
  readonly name: string;
  readonly pages: { readonly title: (sentence: string, name: string) => string };
}

/**
 * The title of a page that shows a view, its sentence first; then whose data they are, where that
 * isn't the site's own (null).
 */
export function viewTitle(
  sentence: string,
  data: string | null,
  { name, pages }: TitleWords,
): string {
  const short = shortText(sentence, LONGEST_TITLE);
  return pages.title(
    data === null ? short : pages.title(short, shortText(data, LONGEST_DATA_TITLE)),
    name,
  );
}
