import { act, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PairChoiceContext } from '../../../../src/ui/parts/pair-choice.ts';
import type { Position } from '../../../../src/core/domain/area.ts';
import { PairLines } from '../../../../src/ui/map/overlays/pair-lines.tsx';
import type { AddedScene } from '../../../../src/core/scene/map/added-scene.ts';
import { createViewStore } from '../../../../src/core/view-state/store.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';
import { viewWith } from '../../../support/view.ts';
import { period } from '../in-atlas.tsx';
import { createDerived } from '../../../../src/session/derived.ts';
import { InSession, sessionOf } from '../../../support/session.tsx';

/** A map that shows a degree as a pixel and moves when it is told to. */
function movingMap() {
  const listeners = new Set<() => void>();
  let shift = 0;
  return {
    project: ([longitude, latitude]: Position): readonly [number, number] => [
      longitude + 200 + shift,
      100 - latitude,
    ],
    onMove: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    move: (by: number) => {
      shift += by;
      for (const listener of listeners) listener();
    },
    listeners,
  };
}

const atlas = seedAtlas();
const view = viewWith({
  data: atlas.dataset.info.id,
  time: period('2017-07'),
  project: 'iuc',
  layer: 'added',
});
const { added } = createDerived(atlas).scenes.of(view);

const nothing = (): void => undefined;

function show(chosen: string | null, map = movingMap()) {
  const pane = createRef<HTMLElement>();
  const scene: AddedScene | null = added;
  if (scene === null) throw new Error('nothing is added');
  const { container, unmount } = render(
    <InSession session={sessionOf(atlas, createViewStore(view))}>
      <PairChoiceContext value={{ chosen, kept: null, point: nothing, keep: nothing }}>
        <section ref={pane}>
          <PairLines added={scene} below={{ kind: 'live', map }} pane={pane} inset={null} />
        </section>
      </PairChoiceContext>
    </InSession>,
  );
  return { container, map, unmount };
}
const paths = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));

beforeAll(() => {
  // No canvas measures names here.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterAll(() => {
  vi.restoreAllMocks();
});

describe('the lines between paired regions', () => {
  it('lead from each region to its partner, are hidden from readers of the list, and take no pointer', () => {
    const { container } = show(null);
    expect(paths(container)).toHaveLength(16);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('text')).toHaveLength(0);
  });

  it('follow the map while it moves', () => {
    const { container, map } = show(null);
    const [before] = paths(container);
    act(() => {
      map.move(40);
    });
    expect(paths(container)[0]).not.toBe(before);
    expect(paths(container)).toHaveLength(16);
  });

  it('let go of the map when they leave', () => {
    const { map, unmount } = show(null);
    expect(map.listeners.size).toBe(1);
    unmount();
    expect(map.listeners.size).toBe(0);
  });

  it('name both regions of the chosen pair, with a casing', () => {
    const { container } = show('P03');
    expect([...container.querySelectorAll('text')].map((name) => name.textContent)).toEqual([
      'Bogotá-Cundinamarca',
      'Lazio',
    ]);
    expect(paths(container)).toHaveLength(17);
    // Four hollow points lie over the lines of others.
    expect(container.querySelectorAll('circle')).toHaveLength(2 + 4);
  });

  it('name a chosen region without a partner alone', () => {
    const { container } = show('P18');
    expect([...container.querySelectorAll('text')].map((name) => name.textContent)).toEqual([
      'Colima',
    ]);
    expect(paths(container)).toHaveLength(16);
  });
});
