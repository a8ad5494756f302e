import { describe, expect, test } from 'vitest';
import { contextOf, sessionOf } from '../support/session.tsx';
import { seedAtlas } from '../support/seed-atlas.ts';
import { viewWith } from '../support/view.ts';
import { months } from '../core/view-state/link-context.ts';

const atlas = seedAtlas();
const view = viewWith({ data: 'eu-colombia-s3', time: months('2017-07') });

describe('what is derived from a dataset is made once', () => {
  test('what heads a view, while nothing of that changes', () => {
    const { derived } = sessionOf(atlas);
    const head = derived.head(view);
    const searching = { ...view, q: 'cocoa' };
    expect(derived.head(searching)).toBe(head);
    expect(derived.head({ ...view, time: months('2017-08') })).not.toBe(head);
  });

  test('the atlas that heads a view, whatever the period', () => {
    const { derived } = sessionOf(atlas);
    expect(derived.headed({ ...view, time: 'all' })).toBe(derived.headed(view));
    expect(derived.headed({ ...view, donor: ['ep'] })).not.toBe(derived.headed(view));
  });

  test('the atlas with what other sources add, for views and links alike', () => {
    const { derived, links } = sessionOf(atlas);
    const { added } = derived.shown({ ...view, layer: 'added' });
    expect(added).toBe(derived.added());
    expect(links.read('project=iurc&layer=added').notices).toEqual([]);
    expect(links.context.hasProject('iurc')).toBe(false);
    expect(links.context.added?.hasProject('iurc')).toBe(true);
  });

  test('the scene of a view', () => {
    const { derived } = sessionOf(atlas);
    const searching = { ...view, q: 'cocoa' };
    expect(derived.scenes.of(searching)).toBe(derived.scenes.of(view));
  });
});

test('the map counts by the time axis of the page alone in either layer', () => {
  const { derived } = sessionOf(atlas);
  const added = { ...view, layer: 'added' as const };
  expect(derived.shown(added).atlas.axis).not.toEqual(atlas.axis);
  expect(derived.mapped(added).axis).toEqual(atlas.axis);
});

test('each opening is a session of its own, with nothing of another', () => {
  const [one, other] = [sessionOf(atlas), sessionOf(atlas)];
  expect(one.id).not.toBe(other.id);
  one.store.choose(() => ({ q: 'cocoa' }));
  expect(other.store.getState().q).toBe('');
});

test('all addresses of a view come from its session', () => {
  const { links } = sessionOf(atlas);
  const { view: read } = links.read('?area=CO');
  expect(links.write(read)).toBe('area=CO');
  expect(links.inner(read)).toBe('?area=CO');
  expect(links.inner(links.read('').view)).toBe('/atlas/');
  expect(links.shared(read, { made: true, language: null, embed: false }).url).toBe(
    'https://atlas.example.org/?data=eu-colombia-s3&time=2017-07&area=CO&made=1.0.0',
  );
  expect(links.context.extents).toEqual(contextOf(atlas).extents);
});
