import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatError } from '../../src/formats/format.ts';
import { scanJson } from '../../src/formats/json-scan.ts';
import { lineAndColumn, linesOf, readJson } from '../../src/formats/json-text.ts';
import { findingText } from '../../src/words/en/finding-messages.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What is said of a text that isn't JSON. */
function fault(text: string): string {
  try {
    readJson(text);
  } catch (error) {
    if (error instanceof FormatError)
      return findingText(error.finding).replace('The file is not well-formed JSON: ', '');
    throw error;
  }
  return 'none';
}

describe('places in JSON text', () => {
  test('the scanner and JSON.parse agree on what JSON is', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '\\',
      "'",
    );
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
          fc.json(),
          spoilt,
        ),
        (text) => {
          expect(scanJson(text).fault === null).toBe(isJson(text));
        },
      ),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('every value has its pointer and line', () => {
    const text = '{\n  "a/b": [\n    1,\n    { "~": "x\\ny" }\n  ],\n  "c": {}\n}';
    expect([
      ...linesOf(text, ['', '/a~1b', '/a~1b/0', '/a~1b/1', '/a~1b/1/~0', '/c']).values(),
    ]).toEqual([1, 2, 3, 4, 4, 6]);
  });

  test('what is missing stands where the thing that lacks it begins', () => {
    expect(linesOf('{\n"a": [\n{}\n]\n}', ['/a/0/id/deeper', '/b']).get('/a/0/id/deeper')).toBe(3);
    expect(linesOf('\n\n{}', ['/b']).get('/b')).toBe(3);
  });

  test('lines and columns count from 1, and Windows line ends count once', () => {
    expect(lineAndColumn('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
    expect(lineAndColumn('', 0)).toEqual({ line: 1, column: 1 });
  });

  test('keys given twice are told with their place', () => {
    expect(readJson('{"a": {"b": 1, "b": 2}, "c": [{"b": 1}, {"b": 1}]}').repeated).toEqual([
      { pointer: '/a/b', key: 'b' },
    ]);
  });

  test('a byte order mark is no fault', () => {
    expect(readJson('\uFEFF{}').value).toEqual({});
  });

  test('the fault is named as one sees it', () => {
    expect(fault("{ 'a': 1 }")).toBe(
      "E002, line 1, column 3: a key in double quotes is missing at «'a': 1 }».",
    );
    expect(fault('{ "a" 1 }')).toBe('E002, line 1, column 7: a colon is missing at «1 }».');
    expect(fault('[1 2]')).toBe('E002, line 1, column 4: a comma or ] is missing at «2]».');
    expect(fault('[1,\n2')).toBe(
      'E002, line 2, column 2: a comma or ] is missing at the end of the file.',
    );
    expect(fault('{} {}')).toBe(
      'E002, line 1, column 4: there is something after the end at «{}».',
    );
    expect(fault('{ "a": // none\n }')).toBe(
      'E002, line 1, column 8: a value is missing at «// none».',
    );
  });
});
