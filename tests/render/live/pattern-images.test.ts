import { describe, expect, it } from 'vitest';
import {
  dotsImage,
  markImage,
  repeatsAt,
  stripesImage,
  type PatternImage,
} from '../../../src/render/live/pattern-images.ts';
import { wrappedImage } from '../../../src/render/maplibre/wrapped-image.ts';

const alpha = ({ width, data }: PatternImage, x: number, y: number): number =>
  data[(y * width + x) * 4 + 3] ?? -1;
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
        expect([alpha(twice, x + half, y), alpha(twice, x, y + half)]).toEqual([
          alpha(twice, x, y),
          alpha(twice, x, y),
        ]);
      }
    }
    expect(Math.abs(coverage(twice) - coverage(once))).toBeLessThan(0.02);
    expect(coverage(once)).toBeGreaterThan(0.02);
  });
});

it('are held twice from halfway to the next level of zoom', () => {
  expect([0, 1.49, 1.5, 1.99, 2, 4.7].map((zoom) => repeatsAt(zoom))).toEqual([1, 1, 2, 2, 1, 2]);
});

const SIZES = ['small', 'big'] as const;

const edge = ({ width, height }: PatternImage) =>
  Array.from(
    { length: width },
    (_, i) =>
      [
        [i, 0],
        [i, height - 1],
        [0, i],
        [width - 1, i],
      ] as const,
  ).flat();

describe.each(SIZES.flatMap((size) => ([1, 2] as const).map((repeats) => ({ size, repeats }))))(
  'at the edge of a tile ($size, held $repeats times)',
  ({ size, repeats }) => {
    it.each([
      ['dots', dotsImage(size, [0, 0, 0], repeats)],
      ['upright crosses', markImage('plus', size, [0, 0, 0], repeats)],
      ['turned crosses', markImage('cross', size, [0, 0, 0], repeats)],
    ])('there is no ink of %s', (_, image) => {
      expect(
        edge(image)
          .map(([x, y]) => alpha(image, x, y))
          .filter((ink) => ink > 0),
      ).toEqual([]);
    });

    it.each([
      ['rising', stripesImage(size, true, [200, 100, 0], repeats)],
      ['falling', stripesImage(size, false, [200, 100, 0], repeats)],
      ['upright', markImage('hatch', size, [200, 100, 0], repeats)],
    ])('%s stripes go on in the ring round it as on the other side', (_, image) => {
      const { width, height } = image;
      const ringed = wrappedImage(image);
      for (let i = 0; i < width; i += 1) {
        expect([alpha(ringed, i + 1, 0), alpha(ringed, i + 1, height + 1)]).toEqual([
          alpha(image, i, height - 1),
          alpha(image, i, 0),
        ]);
        expect([alpha(ringed, 0, i + 1), alpha(ringed, width + 1, i + 1)]).toEqual([
          alpha(image, width - 1, i),
          alpha(image, 0, i),
        ]);
      }
      // Colours are multiplied by alpha: none is left where there is no ink.
      for (let at = 0; at < ringed.data.length; at += 4)
        expect(ringed.data[at]).toBe(Math.round((200 * (ringed.data[at + 3] ?? 0)) / 255));
    });
  },
);
