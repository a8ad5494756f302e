import { describe, expect, it } from 'vitest';
import { dotsImage, repeatsAt, stripesImage, type PatternImage } from '../../src/map/pattern-images.ts';

const alpha = ({ width, data }: PatternImage, x: number, y: number): number => data[(y * width + x) * 4 + 3] ?? -1;
const coverage = (image: PatternImage): number => {
  let sum = 0;
  for (let cell = 3; cell < image.data.length; cell += 4) sum += image.data[cell] ?? 0;
  return sum / (255 * image.width * image.height);
};

const PATTERNS = {
  dots: (repeats: 1 | 2) => dotsImage('big', [0, 0, 0], repeats),
  rising: (repeats: 1 | 2) => stripesImage('big', true, [0, 0, 0], repeats),
  falling: (repeats: 1 | 2) => stripesImage('big', false, [0, 0, 0], repeats),
};

describe.each(Object.entries(PATTERNS))('%s', (_, pattern) => {
  it('held twice are the same at half the distance, in a picture of the same size', () => {
    const [once, twice] = [pattern(1), pattern(2)];
    const half = twice.width / 2;
    expect([twice.width, twice.height]).toEqual([once.width, once.height]);
    for (let y = 0; y < half; y += 1) {
      for (let x = 0; x < half; x += 1) {
        expect([alpha(twice, x + half, y), alpha(twice, x, y + half)]).toEqual([alpha(twice, x, y), alpha(twice, x, y)]);
      }
    }
    expect(Math.abs(coverage(twice) - coverage(once))).toBeLessThan(0.02);
    expect(coverage(once)).toBeGreaterThan(0.02);
  });
});

it('are held twice from halfway to the next level of zoom', () => {
  expect([0, 1.49, 1.5, 1.99, 2, 4.7].map((zoom) => repeatsAt(zoom))).toEqual([1, 1, 2, 2, 1, 2]);
});
