import type { AreaId } from '../../core/domain/area.ts';
import { keptPane } from '../../core/scene/map/kept-pane.ts';
import type { Pixel } from '../../core/scene/geometry/pixels.ts';
import { reachedPlaces, type ShownPane } from '../live/reached-places.ts';
import { REACH_PX } from '../live/small-places.ts';
import { readThemeColours, readWholeTheme, watchTheme } from '../live/theme-colours.ts';
import type { LiveMap, LiveMapOptions } from '../renderer.ts';
import { createBoxOutline } from './box-outline.ts';
import { pixelOf, positionOf, shownBox, zoomedAround } from './camera.ts';
import { createCameraMover } from './camera-mover.ts';
import { createDrawing } from './drawing.ts';
import { eased } from './flight.ts';
import { createGestureNotice } from './gesture-notice.ts';
import { areasInPane, nameAt, placeNear, ringAt } from './hit-test.ts';
import { mapNames, type PlacedName } from './map-names.ts';
import { listenToInput } from './input/reader-input.ts';
import { createSurface } from './surface.ts';
import { worldShapes } from './world-shapes.ts';
import type { WorldView } from './world-view.ts';
import { createViewsAtRest } from './views-at-rest.ts';

const ZOOM_STEP_MS = 200;

/** The life of a drawn map: a step of the scene is drawn at once, a movement frame by frame. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, shapes, bases, frame, labels, events, shared } = options;
  const { atlas } = bases[0];
  let scene = options.scene;
  let hovered: AreaId | null = null;
  let names: readonly PlacedName[] = [];
  let waiting = 0;
  let isPlaced = false;
  const listeners = new Set<() => void>();

  const colours = readWholeTheme(container);
  const surface = createSurface(container, shared !== null, () => {
    mover.resize();
    tick(performance.now());
  });
  const world = worldShapes(atlas, shapes);
  const drawing = createDrawing(surface, atlas.gazetteer, world, colours);
  const mover = createCameraMover(frame, surface.size, {
    onStart: events.onDrawing,
    onStep: () => {
      isPlaced = false;
      request();
    },
    onRest: (byReader) => {
      if (!byReader) return;
      const box = shownBox(mover.camera(), surface.size());
      mover.keep(box);
      events.onMoved(box, mover.camera().zoom);
    },
  });

  let view: WorldView = {
    camera: mover.camera(),
    size: surface.size(),
    density: surface.density(),
  };
  const viewNow = (): WorldView => {
    const [camera, size, density] = [mover.camera(), surface.size(), surface.density()];
    if (view.camera !== camera || view.size !== size || view.density !== density)
      view = { camera, size, density };
    return view;
  };
  const paneNow = (): ShownPane => {
    const { camera, size } = viewNow();
    return { ...size, zoom: camera.zoom, toPixels: (at) => pixelOf(camera, size, at) };
  };
  const atRest = createViewsAtRest();
  const place = (): void => {
    const now = atRest(viewNow());
    const { camera, size } = now;
    const { nameOf, measure, covered } = labels();
    const toPosition = (x: number, y: number) => positionOf(camera, size, [x, y]);
    const pane = keptPane(now, '', { nameOf, covered }, () => ({
      ...size,
      toPixels: (position) => pixelOf(camera, size, position),
      placeAt: (x, y) => shapes.locate(toPosition(x, y)),
      measure,
    }));
    names = mapNames(atlas, scene, pane, { zoom: camera.zoom, toPosition });
    isPlaced = true;
  };
  const draw = (): void => {
    if (!mover.isMoving() && !isPlaced) place();
    const isElsewhere = drawing.draw({
      scene,
      hovered,
      names,
      view: viewNow(),
      corner: mover.corner(),
      isMoving: mover.isMoving(),
    });
    if (isElsewhere) for (const listener of listeners) listener();
  };
  function tick(nowMs: number): void {
    cancelAnimationFrame(waiting);
    waiting = 0;
    mover.step(nowMs);
    draw();
    if (mover.isMoving()) request();
    else events.onDrawn();
  }
  function request(): void {
    if (waiting === 0) waiting = requestAnimationFrame(tick);
  }

  const notice = shared === null ? null : createGestureNotice(container, shared);
  const outline = createBoxOutline(container);
  const reached = reachedPlaces(
    [...shapes.geometries].map(([id, geometry]) => ({
      type: 'Feature',
      properties: { id },
      geometry,
    })),
    paneNow,
    () => scene,
  );
  const placeAt = (at: Pixel, withinPx: number): AreaId | null => {
    const { camera, size } = viewNow();
    return placeNear(shapes.locate(positionOf(camera, size, at)), at, withinPx, reached);
  };
  listenToInput({
    element: surface.element,
    mover,
    sizeNow: surface.size,
    notice,
    outline: outline.show,
    wishes: {
      onPress: (at, isFinger) => {
        const { toPixels, zoom } = paneNow();
        const ring = ringAt(scene.rings, at, toPixels);
        if (ring !== null) {
          events.onRing(ring);
          return;
        }
        const pressed = placeAt(at, isFinger ? REACH_PX.finger : REACH_PX.pointer);
        const isReached = pressed !== null && reached.isReached(pressed);
        const named = isReached ? null : nameAt(names, at, toPixels);
        if (named === null) events.onPress(pressed, zoom);
        else events.onName(named);
      },
      onPoint: (at) => {
        const { zoom } = mover.camera();
        if (at === null) events.onHover(null, zoom, [0, 0]);
        else events.onHover(placeAt(at, REACH_PX.pointer), zoom, at);
      },
      onList: () => {
        events.onList([...new Set([...areasInPane(world.areas, viewNow()), ...reached.inPane()])]);
      },
      onHome: events.onHome,
    },
  });
  const unwatchTheme = watchTheme(() => {
    drawing.setColours(readThemeColours(container));
    events.onDrawing();
    request();
  });
  request();

  return {
    show: (next) => {
      scene = next;
      isPlaced = false;
      // In a movement the next frame shows it; else it is on the screen with whatever asked for it.
      if (mover.isMoving()) request();
      else tick(performance.now());
    },
    setFrame: mover.setFrame,
    setHovered: (area) => {
      if (area === hovered) return;
      hovered = area;
      request();
    },
    zoomBy: (steps) => {
      const from = mover.camera();
      const { width, height } = surface.size();
      mover.glide(
        (share) =>
          zoomedAround(from, from.zoom + steps * share, [width / 2, height / 2], surface.size()),
        matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ZOOM_STEP_MS,
        eased,
      );
    },
    setName: (name) => {
      surface.element.setAttribute('aria-label', name);
    },
    focus: () => {
      surface.element.focus();
    },
    project: (position) => pixelOf(mover.camera(), surface.size(), position),
    onMove: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    leave: () => {
      cancelAnimationFrame(waiting);
      unwatchTheme();
      notice?.leave();
      outline.leave();
      surface.leave();
    },
  };
}
