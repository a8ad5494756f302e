import type { MapTrouble } from '../../src/render/map-trouble.ts';
import type {
  LiveMap,
  LiveMapOptions,
  Renderer,
  RendererWeakness,
} from '../../src/render/renderer.ts';

/** What a map was told to do, the oldest first: the method with what it was given. */
type Told = readonly [method: keyof LiveMap, ...args: readonly unknown[]];

/** A map of the fake renderer: what it was made with, and what it was told since. */
export interface FakeMap {
  readonly options: LiveMapOptions;
  readonly told: Told[];
}

/** A renderer that draws nothing and remembers what its maps are told. */
export function fakeRenderer(
  obstacle: MapTrouble | null = null,
  {
    kind = 'webgl',
    weakness = null,
  }: { readonly kind?: Renderer['kind']; readonly weakness?: RendererWeakness | null } = {},
): Renderer & {
  readonly maps: readonly FakeMap[];
} {
  const maps: FakeMap[] = [];
  const createLiveMap = (options: LiveMapOptions): LiveMap => {
    const told: Told[] = [];
    maps.push({ options, told });
    const remember =
      (method: keyof LiveMap) =>
      (...args: readonly unknown[]): void => {
        told.push([method, ...args]);
      };
    return {
      show: remember('show'),
      setFrame: remember('setFrame'),
      setHovered: remember('setHovered'),
      zoomBy: remember('zoomBy'),
      setName: remember('setName'),
      focus: remember('focus'),
      leave: remember('leave'),
      project: ([longitude, latitude]) => [longitude, -latitude],
      onMove: () => remember('onMove'),
    };
  };
  return {
    kind,
    part: 'fake-map',
    obstacle: () => obstacle,
    weakness: () => weakness,
    fonts: [],
    load: () => Promise.resolve({ createLiveMap }),
    maps,
  };
}
