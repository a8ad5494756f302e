import { describe, expect, test } from 'vitest';
import { drawInset, drawView } from '../../../src/render/svg/view-drawing.ts';
import { parsePeriod } from '../../../src/core/view-state/period.ts';
import { seedAtlas, seedShapes, seedInset, seedWords } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { createDerived } from '../../../src/session/derived.ts';

const atlas = seedAtlas();
const shapes = seedShapes();
const scenes = createDerived(atlas).scenes;
const time = parsePeriod('2017-07');
if (!time.ok) throw new Error('no period');
const view = viewWith({
  data: atlas.dataset.info.id,
  time: time.value,
  project: 'iuc',
  layer: 'added',
});
const count = (svg: string, kind: string): number => svg.split(`map-added-${kind}"`).length - 1;

describe('the drawing of what other sources add', () => {
  const map = drawView({ atlas, shapes, scene: scenes.of(view), view, words: seedWords(atlas) });
  const scene = scenes.of(view);
  const inset = drawInset(atlas, shapes, scene, seedInset(atlas, scene.added));

  test('outlines each named area twice', () => {
    expect(count(map, 'outline')).toBeGreaterThanOrEqual(21);
    expect(count(map, 'inner')).toBe(count(map, 'outline'));
    expect(count(inset, 'outline')).toBe(23);
  });
  test('marks each region by a point, hollow where no partner was found', () => {
    expect(count(map, 'hollow')).toBe(4);
    expect(count(inset, 'point')).toBe(16);
    expect(count(inset, 'hollow')).toBe(0);
  });
  test('gives the partner regions a ground of their own, in a larger picture', () => {
    expect(count(inset, 'ground')).toBe(1);
    expect(inset).toContain('viewBox="0 0 352 392"');
  });
  test('has nothing of it in the layer of the page', () => {
    const page = { ...view, layer: 'page' as const };
    const svg =
      drawView({ atlas, shapes, scene: scenes.of(page), view: page, words: seedWords(atlas) }) +
      drawInset(atlas, shapes, scenes.of(page), seedInset(atlas));
    expect(svg).not.toContain('map-added');
    expect(svg).toContain('viewBox="0 0 268 200"');
  });
});
