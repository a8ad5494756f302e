import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeText, tightName } from '../../../../src/ui/timeline/lanes/lane-text.ts';

const widthOf = (text: string): number => text.length * 7;
const text = { name: 'INNOVAL', note: '', dates: 'June 2017 – June or July 2018' };
const room = (from: number, to: number) => ({
  bar: { from, to },
  inside: { from, to },
  around: { from: 0, to: 900 },
  lines: [],
});

describe('the words of a lane', () => {
  test('stand inside a bar that has room for both', () => {
    expect(placeText(text, room(100, 500), widthOf)).toEqual({
      inside: { x: 109 },
      insideDates: { x: 491 },
      outside: null,
    });
  });

  test('put the dates behind a bar that holds the name alone', () => {
    expect(placeText(text, room(100, 300), widthOf)).toMatchObject({
      inside: { x: 109 },
      insideDates: null,
      outside: { x: 308, anchor: 'start', text: text.dates },
    });
  });

  test('go behind it together where not even the name fits', () => {
    expect(placeText(text, room(100, 130), widthOf)).toMatchObject({
      inside: null,
      outside: { text: `INNOVAL, ${text.dates}` },
    });
  });

  test('go before it where the axis ends', () => {
    expect(placeText(text, room(700, 880), widthOf).outside).toMatchObject({
      x: 692,
      anchor: 'end',
    });
  });

  test('begin behind a line that stands close to the bar', () => {
    expect(placeText(text, { ...room(100, 300), lines: [310] }, widthOf).outside?.x).toBe(316);
  });

  test('never leave the axis or the bar, whatever their length', () => {
    const places = fc.record({
      name: fc.string({ minLength: 1, maxLength: 80 }),
      from: fc.integer({ min: 0, max: 890 }),
      width: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(places, ({ name, from, width }) => {
        const at = room(from, Math.min(from + width, 900));
        const placed = placeText({ name, note: '(possible)', dates: text.dates }, at, widthOf);
        const nameEnd =
          placed.inside === null ? at.bar.from : placed.inside.x + widthOf(`${name} (possible)`);
        const datesBegin =
          placed.insideDates === null ? at.bar.to : placed.insideDates.x - widthOf(text.dates);
        expect(at.bar.from <= nameEnd && nameEnd <= datesBegin && datesBegin <= at.bar.to).toBe(
          true,
        );
        const {
          x,
          anchor,
          text: said,
        } = placed.outside ?? { x: at.bar.to, anchor: 'start', text: '' };
        const begin = anchor === 'start' ? x : x - widthOf(said);
        const end = begin + widthOf(said);
        expect(begin >= 0 && end <= 900 && (begin >= at.bar.to || end <= at.bar.from)).toBe(true);
      }),
    );
  });
});

const cut = (width: number): string | null =>
  tightName('International Urban', { from: 100, to: 100 + width }, widthOf)?.text ?? null;

describe('a name beside which nothing can stand', () => {
  test('is cut where it doesn’t fit, and left out where not even its first letters do', () => {
    expect([cut(141), cut(140), cut(111), cut(42)]).toEqual([
      'International Urban',
      'International Urb…',
      'International…',
      null,
    ]);
  });

  test('never leaves its bar, whatever its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 0, max: 400 }),
        (name, width) => {
          const placed = tightName(name, { from: 10, to: 10 + width }, widthOf);
          expect(
            placed === null || (placed.x >= 10 && placed.x + widthOf(placed.text) <= 10 + width),
          ).toBe(true);
        },
      ),
    );
  });
});
