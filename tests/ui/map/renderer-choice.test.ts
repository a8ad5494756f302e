import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Preferences } from '../../../src/browser/preferences.ts';
import { isSoftware } from '../../../src/render/maplibre/webgl-kind.ts';
import { createRendererChoice } from '../../../src/ui/map/renderer-choice.ts';
import { isSlow } from '../../../src/ui/map/watch-frames.ts';
import { fakeRenderer } from '../../render/fake-renderer.ts';

const preferring = (map: Preferences['map']) =>
  createStore<Preferences>(() => ({ theme: null, shortcuts: true, map }));
const drawn = fakeRenderer(null, { kind: 'drawn' });

beforeEach(() => {
  vi.stubGlobal('document', {});
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What draws, why, and what would come next. */
const seen = (choice: ReturnType<typeof createRendererChoice>) => ({
  ...choice.taken(),
  order: choice
    .ordered()()
    .map(({ kind }) => kind),
});

describe('by itself a browser takes', () => {
  test('the graphics card where it has one', () => {
    expect(seen(createRendererChoice([fakeRenderer(), drawn], preferring(null)))).toEqual({
      kind: 'webgl',
      why: 'first',
      order: ['webgl', 'drawn'],
    });
  });

  test.each([
    ['WebGL is switched off', fakeRenderer('no-webgl'), 'no-webgl'],
    ['the frame is closed off', fakeRenderer('closed'), 'closed'],
    ['WebGL is software', fakeRenderer(null, { weakness: 'software' }), 'software'],
  ] as const)('the drawn map where %s', (_, renderer, why) => {
    expect(seen(createRendererChoice([renderer, drawn], preferring(null)))).toEqual({
      kind: 'drawn',
      why,
      order: ['drawn', 'webgl'],
    });
  });

  test('the first where there is no other', () => {
    expect(createRendererChoice([fakeRenderer('no-webgl')], null).taken().kind).toBe('webgl');
  });
});

describe('the reader’s choice', () => {
  test('goes before what would be faster, but not before what can be', () => {
    const slow = fakeRenderer(null, { weakness: 'software' });
    expect(createRendererChoice([slow, drawn], preferring('webgl')).taken()).toEqual({
      kind: 'webgl',
      why: 'chosen',
    });
    expect(
      createRendererChoice([fakeRenderer('no-webgl'), drawn], preferring('webgl')).taken(),
    ).toEqual({ kind: 'drawn', why: 'no-webgl' });
    expect(createRendererChoice([fakeRenderer(), drawn], preferring('drawn')).taken()).toEqual({
      kind: 'drawn',
      why: 'chosen',
    });
  });

  test('makes another map only where another renderer draws', () => {
    const preferences = preferring(null);
    const choice = createRendererChoice([fakeRenderer(), drawn], preferences);
    const listener = vi.fn<() => void>();
    choice.subscribe(listener);
    const first = choice.ordered();
    expect(choice.taken().kind).toBe('webgl');
    preferences.setState({ map: 'webgl' });
    expect([choice.ordered() === first, choice.taken().why]).toEqual([true, 'chosen']);
    preferences.setState({ map: 'drawn' });
    expect([choice.ordered() === first, choice.taken().kind]).toEqual([false, 'drawn']);
    preferences.setState({ shortcuts: false });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('a graphics card that is lost', () => {
  test('is given up after two seconds, and tried again when it is asked for', () => {
    const preferences = preferring(null);
    const choice = createRendererChoice([fakeRenderer(), drawn], preferences);
    const first = choice.ordered();
    expect(seen(choice).kind).toBe('webgl');
    choice.stand('lost');
    vi.advanceTimersByTime(1900);
    expect(choice.ordered()).toBe(first);
    vi.advanceTimersByTime(200);
    expect(seen(choice)).toEqual({ kind: 'drawn', why: 'lost', order: ['drawn', 'webgl'] });
    expect(choice.ordered()).not.toBe(first);
    preferences.setState({ map: 'webgl' });
    expect(choice.taken()).toEqual({ kind: 'webgl', why: 'chosen' });
  });

  test('and comes back sooner goes on', () => {
    const choice = createRendererChoice([fakeRenderer(), drawn], null);
    expect(choice.taken().kind).toBe('webgl');
    choice.stand('lost');
    vi.advanceTimersByTime(1000);
    choice.stand(null);
    vi.advanceTimersByTime(5000);
    expect(choice.taken().kind).toBe('webgl');
  });

  test('as one that refuses the first map is given up at once', () => {
    const choice = createRendererChoice([fakeRenderer(), drawn], null);
    expect(choice.taken().kind).toBe('webgl');
    choice.stand('no-webgl');
    expect(choice.taken()).toEqual({ kind: 'drawn', why: 'no-webgl' });
  });
});

test('software is known by its name', () => {
  for (const name of [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'softpipe',
    'Apple Software Renderer',
  ])
    expect([name, isSoftware(name)]).toEqual([name, true]);
  for (const name of [
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'Apple M2',
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 1650 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Adreno (TM) 640',
    'WebKit WebGL',
  ])
    expect([name, isSoftware(name)]).toEqual([name, false]);
});

test('frames are slow where half of them take more than 50 milliseconds', () => {
  expect(isSlow([16, 17, 200, 16, 300])).toBe(false);
  expect(isSlow([60, 17, 70, 80, 16])).toBe(true);
  expect(isSlow([])).toBe(false);
});

/** What draws once a first map has drawn twelve scenes at some pace. */
async function takenAfter(preferred: Preferences['map'], frameMs: number) {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const webgl = fakeRenderer();
  const choice = createRendererChoice([webgl, drawn], preferring(preferred));
  const [first] = choice.ordered()();
  const code = await first?.load();
  const map = code?.createLiveMap({ events: { onDrawn: () => undefined } } as never);
  map?.show({} as never);
  const start = performance.now();
  for (let frame = 1; frame <= 12; frame += 1) frames.shift()?.(start + frame * frameMs);
  webgl.maps[0]?.options.events.onDrawn();
  return choice.taken();
}

test('a graphics card that is slow is given up, unless the reader chose it', async () => {
  expect(await takenAfter(null, 60)).toEqual({ kind: 'drawn', why: 'slow' });
  expect(await takenAfter(null, 16)).toEqual({ kind: 'webgl', why: 'first' });
  expect(await takenAfter('webgl', 60)).toEqual({ kind: 'webgl', why: 'chosen' });
});
