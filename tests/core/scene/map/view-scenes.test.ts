import { expect, test } from 'vitest';
import { createAtlas } from '../../../../src/core/domain/atlas.ts';
import { parseMonth, singleMonth } from '../../../../src/core/domain/month.ts';
import { generatedAtlas, seedAtlas, TODAY } from '../../../support/seed-atlas.ts';
import { createDerived } from '../../../../src/session/derived.ts';

const july = singleMonth(parseMonth('2017-07') ?? TODAY);
const whole = { time: july, area: null, project: null } as const;

test('with a body open the map shows what a dataset of its projects alone would show', () => {
  const atlas = generatedAtlas(60);
  const scenes = createDerived(atlas).scenes;
  for (const { id } of atlas.dataset.organisations) {
    const projects = atlas.dataset.projects.filter(({ parties }) =>
      parties.some(({ org }) => org === id),
    );
    const alone = createDerived(
      createAtlas({ ...atlas.dataset, projects }, atlas.gazetteer, atlas.today),
    ).scenes;
    const places = (scene: ReturnType<typeof scenes.of>): readonly string[] =>
      [...scene.paint.keys()].toSorted();
    expect(places(scenes.of({ ...whole, body: id }))).toEqual(places(alone.of(whole)));
  }
});

test('a project that is open counts before a body', () => {
  const scenes = createDerived(seedAtlas()).scenes;
  expect(scenes.of({ ...whole, project: 'iuc', body: 'ep' }).paint).toEqual(
    scenes.of({ ...whole, project: 'iuc' }).paint,
  );
});

test('a scene is the same object while nothing drawn has changed', () => {
  const scenes = createDerived(seedAtlas()).scenes;
  const first = scenes.of({ ...whole, body: 'ep' });
  expect(scenes.of({ ...whole, body: 'ep' })).toBe(first);
  expect(scenes.of({ ...whole, body: 'eeas' })).not.toBe(first);
});

test('a scene of another layer is another object', () => {
  const scenes = createDerived(seedAtlas()).scenes;
  const page = scenes.of(whole);
  const added = scenes.of({ ...whole, layer: 'added' });
  expect(added).not.toBe(page);
  expect(scenes.of({ ...whole, layer: 'added' })).toBe(added);
  expect(scenes.of({ ...whole, layer: 'page' })).toEqual(page);
});
