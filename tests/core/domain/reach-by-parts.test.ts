import { expect, test } from 'vitest';
import { areaId } from '../../../src/core/domain/area.ts';
import { generatedAtlas } from '../../support/seed-atlas.ts';

const inOrder = (positions: Iterable<number>) => [...positions].toSorted((a, b) => a - b);

test.each(['COxPE', 'COxEC', 'CZxDE', 'EU'])(
  'what reaches parts of %s is what reaches some of its leaves, and not all',
  (name) => {
    const { reach, gazetteer } = generatedAtlas(400, 9);
    const place = areaId(name);
    const leaves = gazetteer.leavesOf(place).map(({ area }) => area);
    const naming = new Set(
      reach
        .at(place)
        .flatMap(({ index, paths }) => (paths.some(({ via }) => via === place) ? index : [])),
    );
    const numbers = new Map<number, number>();
    for (const leaf of leaves) {
      for (const { index } of reach.at(leaf)) numbers.set(index, (numbers.get(index) ?? 0) + 1);
    }
    const others = [...numbers].filter(([index]) => !naming.has(index));
    const all = others.flatMap(([index, number]) => (number === leaves.length ? index : []));
    const some = others.flatMap(([index, number]) => (number < leaves.length ? index : []));
    expect(reach.at(place).map(({ index }) => index)).toEqual(inOrder([...naming, ...all]));
    expect(reach.inPartsOf(place).map(({ index }) => index)).toEqual(inOrder(some));
    for (const { paths, project } of reach.inPartsOf(place)) {
      const targets = paths.map(({ target }) => target);
      expect(new Set(targets).size).toBe(targets.length);
      expect(project.targets).toEqual(expect.arrayContaining(targets));
    }
  },
);
