import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../src/core/scene/map/palette.ts';
import {
  patternDefinition,
  patternSize,
  type PatternSize,
} from '../../../src/render/svg/patterns.ts';
import { standaloneStyle } from '../../../src/render/svg/standalone-style.ts';
import { stylesheet } from './drawn-scene.ts';

const numbers = (text: string): readonly number[] =>
  [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** The lines of a stripe pattern as pairs of points. */
const lines = (definition: string): readonly (readonly number[])[] =>
  (/ d="([^"]*)"/.exec(definition)?.[1] ?? '').split('M').slice(1).map(numbers);

describe('patterns', () => {
  it.each<PatternSize>(['small', 'big'])(
    'have dots midway between stripes of both directions (%s)',
    (size) => {
      const { tile } = PATTERNS.stripes[size];
      const discs = [
        ...patternDefinition('p', 'dots', 'n2', size).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g),
      ].map(([, x, y]) => [Number(x), Number(y)] as const);
      expect(discs).toHaveLength(2);
      for (const [x, y] of discs) {
        expect((x + y) % tile).toBe(0);
        expect((((x - y) % tile) + tile) % tile).toBe(0);
      }
    },
  );

  it('have stripes that rise or fall at 45° through the middles of the tile’s edges', () => {
    const rising = lines(patternDefinition('p', 'rising', 'land', 'small'));
    const falling = lines(patternDefinition('p', 'falling', 'land', 'small'));
    // On a rising line x + y is the same at both ends, on a falling one x − y: half a tile, and a
    // tile further.
    expect(rising.map(([ax = 0, ay = 0, bx = 0, by = 0]) => [ax + ay, bx + by])).toEqual([
      [4, 4],
      [12, 12],
    ]);
    expect(falling.map(([ax = 0, ay = 0, bx = 0, by = 0]) => [ax - ay, bx - by])).toEqual([
      [-4, -4],
      [4, 4],
    ]);
  });

  it('are large from zoom 5 on', () => {
    expect([patternSize(4.99), patternSize(5)]).toEqual(['small', 'big']);
  });

  it('have ids of their own in each drawing', () => {
    expect(patternDefinition('inset', 'dots', 'q3', 'small')).toContain('id="inset-dots-q3"');
  });
});

describe('the style of a drawing to be opened by itself', () => {
  it('fails for a token without a value', () => {
    expect(() => standaloneStyle(stylesheet, new Map())).toThrow('no value for --water');
  });

  it('leaves out comments', () => {
    expect(standaloneStyle('/* a */ .b {\n  fill: var(--c);\n}', new Map([['--c', 'red']]))).toBe(
      '.b { fill: red; }',
    );
  });
});
