/** A row of a CSV file by the names of its columns; an empty cell is an empty string. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file with a header line (RFC 4180: quoted cells may hold commas, doubled quotes and line ends). */
export function parseCsv(text: string): readonly CsvRow[] {
  const [header = [], ...rows] = csvLines(text);
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
  );
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  // A cell and what ends it: a comma, a line end, or the end of the file.
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    const content = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    if (end === '' && cells.length === 0 && content === '') break;
    cells.push(content);
    if (end === ',') continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

/** Cell of a column. Throws where the file lacks the column. */
export function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the column ${column} is missing`);
  return value;
}

/** Number in a cell. Throws for an empty cell and for anything else that is no number. */
export function numberCell(row: CsvRow, column: string): number {
  const text = cell(row, column);
  const value = Number(text);
  if (text === '' || Number.isNaN(value))
    throw new Error(`${column} of ${row['id'] ?? 'a row'} is no number: «${text}»`);
  return value;
}

/** Words of a cell, separated by spaces; none in an empty cell. */
export const listCell = (row: CsvRow, column: string): readonly string[] =>
  cell(row, column)
    .split(' ')
    .filter((word) => word !== '');
