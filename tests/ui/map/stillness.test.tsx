import { act, render, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test, vi } from 'vitest';
import { addMonths } from '../../../src/core/domain/month.ts';
import { createShapes } from '../../../src/core/scene/geometry/shapes.ts';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import { setPeriod } from '../../../src/core/view-state/updates.ts';
import { viewDrawing } from '../../../src/ui/map/map-overlays.ts';
import { MapView } from '../../../src/ui/map/map-view.tsx';
import { createRendererChoice } from '../../../src/ui/map/renderer-choice.ts';
import { fakeRenderer, type FakeMap } from '../../render/fake-renderer.ts';
import { onlyPlaces } from '../../support/area-topology.ts';
import { seedAtlas, seedTopology } from '../../support/seed-atlas.ts';
import { InSession, sessionOf } from '../../support/session.tsx';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';

const atlas = seedAtlas();
const shapes = createShapes(onlyPlaces(seedTopology(), (leaf) => /^(CO|EC|PE)(-|$)/.test(leaf)));
const START = months('2016-01');

/** The map of a month of the seed, drawn and at rest, with its inset. */
async function drawn() {
  // It would draw the inset once more when it comes.
  await viewDrawing.load();
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  const store = createViewStore(viewWith({ data: atlas.dataset.info.id, time: START }));
  const session = sessionOf(atlas, store);
  const renderer = fakeRenderer();
  const choice = createRendererChoice([renderer], null);
  const rendered = vi.fn<() => void>();
  const { container } = render(
    <InSession session={session}>
      <Profiler id="map" onRender={rendered}>
        <MapView
          choice={choice}
          loaded={{ shapes, problem: null, again: () => undefined }}
          preDrawn={{ map: null, inset: null }}
          onChosen={() => undefined}
        />
      </Profiler>
    </InSession>,
  );
  await waitFor(() => {
    expect(renderer.maps).toHaveLength(1);
  });
  const [map] = renderer.maps;
  if (map === undefined) throw new Error('no map was made');
  act(map.options.events.onDrawn);
  await waitFor(() => {
    expect(container.querySelector('[data-inset-picture] svg')).not.toBeNull();
  });
  rendered.mockClear();
  return { container, store, session, map, rendered };
}

/** Steps of one month, each shown by the map before the next. */
async function scrub(store: ViewStore, map: FakeMap, count: number): Promise<void> {
  for (let step = 1; step <= count; step += 1) {
    const month = addMonths(START.first, step);
    const shown = map.told.filter(([method]) => method === 'show').length;
    act(() => {
      store.move((view) => setPeriod(view, { first: month, last: month }));
    });
    await waitFor(() => {
      expect(map.told.filter(([method]) => method === 'show')).toHaveLength(shown + 1);
    });
    act(() => {
      map.options.events.onDrawing();
      map.options.events.onDrawn();
    });
  }
}

test('a scrub changes nothing of the map’s part of the page but what it says of the month', async () => {
  const { container, store, session, map } = await drawn();
  const section = container.querySelector('section');
  const legend = container.querySelector('section[aria-label="Legend"]');
  if (section === null || legend === null) throw new Error('there is no map on the page');
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target);
  });
  observer.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  // Before the first project: the same legend in all months.
  await scrub(store, map, 8);
  observer.disconnect();
  changed.delete(section);
  const sentences = [...changed].map((node) => node.parentElement?.closest('p')?.textContent);
  expect(new Set(sentences)).toEqual(new Set(['28 member states in September 2016.']));
  expect(section).toHaveAttribute('data-state', 'ready');
  expect(section).toHaveAttribute('data-view', session.links.write(store.getState()));
});

test('a scrub renders no part of the map whose content stays', async () => {
  const { container, store, map, rendered } = await drawn();
  // Another frame than the first has no inset, which says the month.
  act(() => {
    store.choose(() => ({ map: { kind: 'bounds', bounds: [-80, -5, -65, 13] } }));
  });
  rendered.mockClear();
  const legend = (): string | null | undefined =>
    container.querySelector('section[aria-label="Legend"]')?.textContent;
  const legends = [legend()];
  for (let step = 0; step < 3; step += 1) {
    await scrub(store, map, 8);
    legends.push(legend());
  }
  expect(new Set(legends).size).toBe(1);
  expect(rendered).not.toHaveBeenCalled();
});

test('every month of a scrub is shown in order, one in a frame, and nothing else is told', async () => {
  const { store, session, map } = await drawn();
  const before = map.told.length;
  await scrub(store, map, 60);
  const told = map.told.slice(before);
  expect(new Set(told.map(([method]) => method))).toEqual(new Set(['show', 'setName']));
  const scenes = told.flatMap(([method, scene]) => (method === 'show' ? [scene] : []));
  expect(scenes).toHaveLength(60);
  expect(scenes.at(-1)).toBe(session.derived.scenes.of(store.getState()));
  expect(new Set(scenes).size).toBe(60);
});
