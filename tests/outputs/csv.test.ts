import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../src/outputs/csv.ts';

/**
 * The rows of a text as a spreadsheet or a reader of ours has them: exactly one apostrophe is taken
 * from before what looks like a formula.
 */
const rowsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  }).data.map((row) =>
    row.map((cell) =>
      /^'+\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(cell) ? cell.slice(1) : cell,
    ),
  );

const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''@x",
    '-2',
    '-2.5',
    '+49',
    '@SUM(A1)',
    '\tx',
    '\rx',
    ' =x',
    '\uFF1Dx',
    'a;b',
    'a,b',
    'say "x"',
    'two\r\nlines',
    '',
    '<script>',
    "=cmd|'/C calc'!A0",
  ),
);

test('whatever the cells, they come back equal', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }).chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
      ),
      (rows) => {
        expect(rowsOf(csvText(rows))).toEqual(rows);
      },
    ),
  );
});

test('no cell is a formula, and numbers stay numbers', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const [[first = ''] = []] = Papa.parse<string[]>(
        csvText([[cell, 'x']]).replace(/^\uFEFF/, ''),
        { delimiter: ',', newline: '\r\n' },
      ).data;
      expect(
        /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(first) && !/^-\d+(\.\d+)?$/.test(first),
      ).toBe(false);
    }),
  );
  expect(csvText([['-2', '-2.5', '-x']])).toBe("\uFEFF-2,-2.5,'-x\r\n");
});

test('quotes what has to be quoted, in lines that end in CRLF, after the mark of UTF-8', () => {
  expect(
    csvText([
      ['Place', 'a,b', 'say "x"'],
      ['=1+1', 'x', 'two\nlines'],
    ]),
  ).toBe('\uFEFFPlace,"a,b","say ""x"""\r\n\'=1+1,x,"two\nlines"\r\n');
});
