/**
 * A cell as a spreadsheet reads it (RFC 4180). A text that it would take for a formula gets an
 * apostrophe before it, whatever apostrophes it begins with: a reader that takes exactly one away
 * has the text again.
 */
function cell(text: string): string {
  const plain =
    /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Numbers of our own writing are no formulas. */
const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/**
 * Rows of cells as CSV: UTF-8 with its mark, so that spreadsheets read accents, and lines that end
 * in CRLF.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
