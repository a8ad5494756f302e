import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AreaId } from '../../src/core/domain/area.ts';
import { createShapes } from '../../src/core/scene/geometry/shapes.ts';
import { frameOf } from '../../src/core/scene/map/map-frame.ts';
import { parsePeriod } from '../../src/core/view-state/period.ts';
import { createViewStore } from '../../src/core/view-state/store.ts';
import { selectArea } from '../../src/core/view-state/updates.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { createRendererChoice } from '../../src/ui/map/renderer-choice.ts';
import { MapView } from '../../src/ui/map/map-view.tsx';
import { seedAtlas, seedTopology } from '../support/seed-atlas.ts';
import { InSession, sessionOf } from '../support/session.tsx';
import { onlyPlaces } from '../support/area-topology.ts';
import { viewWith } from '../support/view.ts';
import { fakeRenderer, type FakeMap } from './fake-renderer.ts';

const atlas = seedAtlas();
// A few shapes are enough, and drawn at once.
const shapes = createShapes(onlyPlaces(seedTopology(), (leaf) => /^(CO|EC|PE)(-|$)/.test(leaf)));

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => new FakeMediaQuery());
});

class FakeMediaQuery extends EventTarget {
  readonly matches = false;
}

const periodOf = (text: string) => {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(text);
  return period.value;
};

/** The map of the seed in July 2017, on the first possible of some renderers. */
function open(...renderers: readonly Renderer[]) {
  const view = viewWith({ data: atlas.dataset.info.id, time: periodOf('2017-07') });
  const store = createViewStore(view);
  const session = sessionOf(atlas, store);
  const page = render(
    <InSession session={session}>
      <MapView
        choice={createRendererChoice(renderers, null)}
        loaded={{ shapes, problem: null, again: () => undefined }}
        preDrawn={{ map: null, inset: null }}
        onChosen={() => undefined}
      />
    </InSession>,
  );
  return { store, page, scenes: session.derived.scenes };
}

async function firstMap(renderer: ReturnType<typeof fakeRenderer>): Promise<FakeMap> {
  await waitFor(() => {
    expect(renderer.maps).toHaveLength(1);
  });
  const [map] = renderer.maps;
  if (map === undefined) throw new Error('no map was made');
  return map;
}

const argsOf = ({ told }: FakeMap, method: string): readonly (readonly unknown[])[] =>
  told.filter(([name]) => name === method).map(([, ...args]) => args);

const CO = 'CO' as AreaId;
/** Not by its role, for which all of a drawing would be looked through. */
function region(): HTMLElement {
  const section = document.querySelector<HTMLElement>('section[data-state]');
  if (section === null) throw new Error('there is no map on the page');
  return section;
}

test('the first renderer of the list that the browser can show makes the map, with the scene and the frame of the view', async () => {
  const renderers = [fakeRenderer('no-webgl'), fakeRenderer(), fakeRenderer()] as const;
  const { store, scenes } = open(...renderers);
  const { options, told } = await firstMap(renderers[1]);
  expect([renderers[0].maps, renderers[2].maps]).toEqual([[], []]);
  expect(options.scene).toBe(scenes.of(store.getState()));
  expect(options.frame).toEqual(frameOf(atlas, store.getState()));
  expect(options.shapes).toBe(shapes);
  expect(options.labels().nameOf(CO)).toBe('Colombia');
  expect(told).toEqual([['setName', expect.stringContaining('July 2017')]]);
});

test('where the browser can show none of them the drawing stays, and the first says why', async () => {
  open(fakeRenderer('no-webgl'), fakeRenderer('closed'));
  await waitFor(() => {
    expect(region()).toHaveAttribute('data-state', 'still');
  });
  expect(region()).toHaveTextContent('WebGL switched off');
  expect(region().querySelector('.map-svg')).toBeInTheDocument();
});

test('a change of the view is one scene for the map, its name and its frame with it', async () => {
  const renderer = fakeRenderer();
  const { store, scenes } = open(renderer);
  const map = await firstMap(renderer);
  act(() => {
    store.choose(() => ({ time: periodOf('2017-08') }));
    store.choose((view) => selectArea(view, CO));
  });
  await waitFor(() => {
    expect(argsOf(map, 'show')).toEqual([[scenes.of(store.getState())]]);
  });
  expect(argsOf(map, 'setName').at(-1)).toEqual([expect.stringContaining('Colombia')]);
  expect(argsOf(map, 'setFrame')).toEqual([[frameOf(atlas, store.getState()), true]]);
});

test('a frame that the map itself has told of is not set again', async () => {
  const renderer = fakeRenderer();
  const { store } = open(renderer);
  const map = await firstMap(renderer);
  const before = store.getState();
  act(() => {
    map.options.events.onMoved([-80, -5, -65, 13], 5);
  });
  await waitFor(() => {
    expect(store.getState().map).not.toBe(before.map);
  });
  expect(argsOf(map, 'setFrame')).toEqual([]);
});

test('a leaf under the pointer is outlined as the place that a press on it means, and has its tooltip', async () => {
  const renderer = fakeRenderer();
  const { store } = open(renderer);
  const map = await firstMap(renderer);
  const { events } = map.options;
  act(() => {
    events.onHover('CO-ANT' as AreaId, 3, [40, 60]);
  });
  expect(argsOf(map, 'setHovered')).toEqual([[CO]]);
  expect(await screen.findByRole('tooltip')).toHaveTextContent('Colombia');
  act(() => {
    events.onHover(null, 3, [40, 60]);
  });
  expect(argsOf(map, 'setHovered').at(-1)).toEqual([null]);
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  act(() => {
    events.onPress('CO-ANT' as AreaId, 3);
  });
  expect(store.getState().area).toBe(CO);
});

test('the map is on the page once it is drawn, is zoomed by the buttons, and is left with the page', async () => {
  const renderer = fakeRenderer();
  const { page } = open(renderer);
  const map = await firstMap(renderer);
  act(map.options.events.onDrawn);
  expect(region()).toHaveAttribute('data-state', 'ready');
  expect(region().querySelector('[data-drawn="view"]')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(argsOf(map, 'zoomBy')).toEqual([[1]]);
  page.unmount();
  expect(map.told.at(-1)).toEqual(['leave']);
});

test('a map that stops before its first picture is made once more, and then the drawing stays', async () => {
  const renderer = fakeRenderer();
  open(renderer);
  const first = await firstMap(renderer);
  act(() => {
    first.options.events.onFailed(new Error('no tile'));
  });
  expect(first.told.at(-1)).toEqual(['leave']);
  expect(renderer.maps.map(({ options }) => options.attempt)).toEqual([0, 1]);
  act(() => {
    renderer.maps[1]?.options.events.onFailed(new Error('no tile'));
  });
  expect(region()).toHaveAttribute('data-state', 'still');
  expect(region()).toHaveTextContent('A part of the map could not be loaded');
});
