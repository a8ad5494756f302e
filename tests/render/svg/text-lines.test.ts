import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFontMetrics } from '../../../src/site/cards/font-metrics.ts';
import { shortText } from '../../../src/core/domain/text/short-text.ts';
import { textLines } from '../../../src/render/svg/text-lines.ts';

const FONT = 'node_modules/@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf';
const metrics = readFontMetrics(readFileSync(FONT));
const letters = (text: string): number => Array.from(text).length;

test.each([
  [
    '1 project reaches Colombia–Ecuador in July',
    18,
    ['1 project reaches', 'Colombia–Ecuador', 'in July'],
  ],
  [
    '1 project reaches Colombia–Ecuador in July',
    14,
    ['1 project', 'reaches', 'Colombia–', 'Ecuador in', 'July'],
  ],
  ['Highlights EU-Colombia', 13, ['Highlights', 'EU-Colombia']],
  ['Donaudampfschiff, ahoi', 10, ['Donaudampf', 'schiff,', 'ahoi']],
  ['', 10, []],
])('%j is broken at %i letters', (text, width, lines) => {
  expect(textLines(text, width, 9, letters)).toEqual(lines);
});

test('what doesn’t fit is cut with an ellipsis', () => {
  expect(textLines('one two three four five', 9, 2, letters)).toEqual(['one two', 'three…']);
});

test('no line is too wide, and without an ellipsis nothing is lost', () => {
  const text = fc
    .array(fc.string({ maxLength: 30, unit: 'grapheme' }), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 3, max: 40 }),
      fc.integer({ min: 1, max: 6 }),
      (whole, width, most) => {
        const lines = textLines(whole, width, most, letters);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
        const [shown, all] = [lines.join(''), whole].map((of) => of.replaceAll(/\s/gu, ''));
        expect(shown === all || lines.at(-1)?.endsWith('…')).toBe(true);
      },
    ),
    { seed: 201_707, numRuns: 2000 },
  );
});

test('a short text is cut between words, and never longer than asked', () => {
  expect(shortText('  One\n two\tthree ', 13)).toBe('One two three');
  expect(shortText('One two three', 12)).toBe('One two…');
  expect(shortText('Onetwothreefour', 10)).toBe('Onetwothr…');
  expect(shortText('👩‍👩 emoji'.repeat(9), 10).length).toBeLessThan(20);
});

describe('measured letters', () => {
  test.each(['3 projects active in July 2017', 'Colombia–Ecuador', 'Nariño, Tarapacá', 'WWW iii'])(
    '%s is as wide as it is painted',
    (text) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text y="60" font-family="Public Sans" font-weight="600" font-size="40">${text}</text></svg>`;
      const painted =
        new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [FONT] } }).getBBox()?.width ??
        0;
      // Kerning, and the room beside the first and the last letter.
      expect(Math.abs(metrics.widthOf(text, 40) - painted)).toBeLessThan(10);
    },
  );

  test('the font has the letters of our names, and not those of every language', () => {
    expect(
      Array.from('Nariño–Área “Q” … ·').filter((character) => !metrics.has(character)),
    ).toEqual([]);
    expect(['中', 'م', '\u{1F600}'].map((character) => metrics.has(character))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('a file that is no font is refused', () => {
    expect(() => readFontMetrics(new Uint8Array(64))).toThrow('a font without the table head');
  });
});
