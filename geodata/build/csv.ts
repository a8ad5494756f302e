import Papa from 'papaparse';

/** A row of a CSV file by the names of its columns; an empty cell is an empty string. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * The rows of a CSV file with a header line (RFC 4180: quoted cells may hold commas, doubled quotes
 * and line ends). Throws where a quote is never closed.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const [header = [], ...rows] = csvLines(text);
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
  );
}

function csvLines(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`row ${String(error.row)}: ${error.message}`);
  return data;
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
