/** A cell as a spreadsheet reads it (RFC 4180); what it would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows of cells as CSV: UTF-8 with its mark, so that spreadsheets read accents, and lines that end in CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Name of a file: the dataset and its months. */
export const csvName = (dataset: string, period: string): string => `${dataset}-${period.replaceAll('/', '--')}.csv`;
