import { describe, expect, it } from 'vitest';
import {
  balancedLines,
  isolated,
  withoutIsolates,
} from '../../../../src/core/domain/text/isolated.ts';
import { textLines } from '../../../../src/render/svg/text-lines.ts';

const HEBREW = 'תכנית סיוע (שלב ב).';

describe('a name written from right to left', () => {
  it.each([HEBREW, 'برنامج 2030', 'Fund: קרן', '(1) تعاون'])(
    '«%s» is isolated within a sentence, and whole again without',
    (name) => {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
      expect(withoutIsolates(`1. ${isolated(name)}, active`)).toBe(`1. ${name}, active`);
    },
  );

  it.each(['INNOVACT', 'Nariño', 'Ελλάδα', '中国', '', '(1) 2030.'])(
    '«%s» stays as it is',
    (name) => {
      expect(isolated(name)).toBe(name);
    },
  );

  it('has both ends in each line that it is broken into', () => {
    expect(balancedLines([`a \u2068b`, 'c', `d\u2069 e`, 'f'])).toEqual([
      'a \u2068b\u2069',
      '\u2068c\u2069',
      '\u2068d\u2069 e',
      'f',
    ]);
    const lines = textLines(
      `${isolated(HEBREW)}, active in July 2017`,
      9,
      3,
      (text) => withoutIsolates(text).length,
    );
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line.split('\u2068')).toHaveLength(line.split('\u2069').length);
    expect(lines.at(-1)).toContain('…');
  });
});
