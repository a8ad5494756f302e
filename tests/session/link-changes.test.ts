import { describe, expect, test } from 'vitest';
import { linkChanges } from '../../src/session/link-changes.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { seedAtlas } from '../support/seed-atlas.ts';
import { createDerived } from '../../src/session/derived.ts';
import { contextOf } from '../support/session.tsx';

const changes = ['innovact', 'innoval', 'iuc', 'taken-out'].map((id) => ({
  version: '1.1.0',
  text: id,
  projects: [id],
}));
const atlas = seedAtlas((page) => ({ ...page, info: { ...page.info, version: '1.1.0', changes } }));
const derived = createDerived(atlas);
const context = contextOf(atlas, atlas.dataset.info.id);
const toldOf = (link: string): string | null => {
  const since = linkChanges(atlas, derived, readView(link, context));
  return since === null
    ? null
    : [...since.own.map(({ text }) => text), `+${String(since.others)}`].join(' ');
};

describe('a link made on an earlier version is told what changed for', () => {
  test.each([
    ['made=1.0.0', 'innovact innoval iuc +1'],
    ['time=2018-12&made=1.0.0', 'iuc +3'],
    ['area=MX&made=1.0.0&time=2017-07', 'innovact iuc +2'],
    ['project=innovact&made=1.0.0', 'innovact +3'],
    ['donor=ep&made=1.0.0', 'innovact innoval +2'],
    ['donor=ep&project=iuc&made=1.0.0', 'iuc +3'],
    ['time=2018-12&compare=2017-07&made=1.0.0', 'innovact innoval iuc +1'],
    ['time=2018-12&project=taken-out&made=1.0.0', 'iuc taken-out +2'],
    ['project=innovact&layer=added&made=1.0.0', 'innovact +3'],
  ])('the view of %s', (link, told) => {
    expect(toldOf(link)).toBe(told);
  });

  test.each(['', 'time=2018-12', 'made=1.1.0', 'made='])('nothing is told of %s', (link) => {
    expect(toldOf(link)).toBeNull();
  });
});
