/** Names of sectors and goals, by the codes that lists of projects use. */
import { cell } from './csv.ts';
import type { Raw } from './raw.ts';

const LISTS: readonly string[] = ['sector', 'category', 'goal'];

/** `I.1.a. `: the place of a category in the printed list. */
const NUMBERING = /^[IVX]+\.(?:\d\.)?(?:[a-z]\.)?\s+/;

/**
 * Text of `codelists.json`: by list and code the name in English and in French, a code a line.
 * Throws where a code comes twice, or a name is missing.
 */
export function codelistsText({ codelists }: Raw): string {
  const texts = LISTS.map((list) => {
    const rows = codelists.filter((row) => cell(row, 'list') === list);
    const codes = rows.map((row) => cell(row, 'code'));
    const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
    if (twice.length > 0)
      throw new Error(`iati-codelists.csv: ${list} ${twice.join(', ')} comes twice`);
    const lines = rows.map((row) => {
      const names = [cell(row, 'name_en'), cell(row, 'name_fr')].map(printed);
      if (names.includes(''))
        throw new Error(`iati-codelists.csv: ${list} ${cell(row, 'code')} lacks a name`);
      return `${JSON.stringify(cell(row, 'code'))}:${JSON.stringify(names)}`;
    });
    return `${JSON.stringify(list)}:{\n${lines.join(',\n')}\n}`;
  });
  return `{${texts.join(',\n')}}\n`;
}

/** Without the numbering of categories, and with printed apostrophes and dashes. */
const printed = (name: string): string =>
  name.replace(NUMBERING, '').replaceAll("'", '’').replaceAll(' - ', ' – ').trim();
