import { expect, test } from 'vitest';
import { fittedText } from '../../../src/ui/timeline/fitted-text.ts';
import { placeText } from '../../../src/ui/timeline/lanes/lane-text.ts';

const widthOf = (text: string): number => text.length * 7;
const LONG =
  'Support to the implementation of the national strategy for the promotion of decent work, social dialogue and the formalisation of enterprises';
const text = { name: LONG, note: '', dates: 'Jan 2015 – Dec 2018' };
const room = (from: number, to: number) => ({
  bar: { from, to },
  inside: { from, to },
  around: { from: 0, to: 1000 },
  lines: [],
});

test('a text that is too long is its beginning with an ellipsis, as wide as the room takes', () => {
  const shown = fittedText(LONG, 210, widthOf) ?? '';
  expect(shown).toBe('Support to the implementation…');
  expect(fittedText(LONG, 20, widthOf)).toBeNull();
  expect(fittedText('INNOVAL', 49, widthOf)).toBe('INNOVAL');
});

test('a bar whose name fits nowhere whole has it shortened, with its dates', () => {
  const placed = placeText(text, room(300, 800), widthOf);
  expect(placed.short?.text).toMatch(/^Support to the implementation.*…$/);
  expect(placed.short?.x).toBe(309);
  expect(placed.insideDates).toEqual({ x: 791 });
  const end = (placed.short?.x ?? 0) + widthOf(placed.short?.text ?? '');
  expect(end).toBeLessThanOrEqual(791 - widthOf(text.dates));
});

test('a bar that is too small for a word has the shortened name and its dates beside it', () => {
  const placed = placeText(text, room(300, 320), widthOf);
  expect(placed.short).toBeUndefined();
  expect(placed.outside).toMatchObject({ x: 328, anchor: 'start' });
  expect(placed.outside?.text).toMatch(/^Support to .*…, Jan 2015 – Dec 2018$/);
  expect(widthOf(placed.outside?.text ?? '')).toBeLessThanOrEqual(1000 - 328);
});
