import type { MapScene } from '../../core/scene/map/map-scene.ts';
import { MARKS } from '../../core/scene/map/palette.ts';
import type { LiveMap, LiveMapOptions } from '../renderer.ts';
import { createCamera } from './camera.ts';
import { mapData } from './map-data.ts';
import { createMapPainter } from './map-painter.ts';
import { createLayerSwitch } from './layer-switch.ts';
import { drawPatterns } from './map-patterns.ts';
import { newMap } from './new-map.ts';
import { paneViewer, pixelsOf } from './pane-view.ts';
import { listenToReader } from './pointing.ts';
import { reachedPlaces } from '../live/reached-places.ts';
import { createSourceFiller } from './source-filler.ts';
import { mapStyle } from './style/map-style.ts';
import { readThemeColours, watchTheme } from '../live/theme-colours.ts';

/**
 * The life of a map: its style comes, is lost with the graphics card or replaced with the theme,
 * and comes back filled.
 */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, shapes, bases, scene, frame, labels, events } = options;
  const { atlas, classes } = bases[0];
  let theme = readThemeColours(container);
  let current = scene;
  let showsMarks = false;
  let isLost = false;
  let isDrawn = false;
  /** The theme changed while there was nothing to draw on. */
  let needsStyle = false;

  const data = mapData(shapes, bases);
  const map = newMap({ ...options, style: mapStyle(classes, theme) });
  drawPatterns(map, () => theme);
  const painter = createMapPainter(map, data);
  const layers = createLayerSwitch(map, classes);
  const filler = createSourceFiller(map, { data, atlas, locate: shapes.locate, labels });

  const setStyle = (): void => {
    map.setStyle(mapStyle(classes, theme), { diff: false });
  };
  const showMarks = ({ reading }: MapScene): void => {
    const needsMarks = reading.kind !== 'counts';
    if (needsMarks === showsMarks) return;
    showsMarks = needsMarks;
    for (const id of MARKS)
      map.setLayoutProperty(id, 'visibility', needsMarks ? 'visible' : 'none');
  };
  const take = (next: MapScene): void => {
    events.onDrawing();
    current = next;
    painter.paint(next);
    if (painter.ready()) {
      layers.show(next);
      filler.show(next);
      showMarks(next);
    }
  };

  // Also after a context was lost: MapLibre then restores the style, without data and states.
  map.on('style.load', () => {
    showsMarks = false;
    filler.start();
    painter.start();
    layers.start();
    take(current);
    if (!isLost) map.triggerRepaint();
  });
  map.on('moveend', () => {
    if (painter.ready()) filler.writeLabels(current);
  });
  const camera = createCamera(map, frame, events);
  map.on('webglcontextlost', () => {
    painter.stop();
    camera.hold();
    isLost = true;
    events.onLost();
  });
  map.on('webglcontextrestored', () => {
    isLost = false;
    events.onBack();
    // MapLibre restores the style that it had; what was asked for meanwhile comes on top.
    if (needsStyle) setStyle();
    needsStyle = false;
    camera.resume();
  });
  map.on('idle', () => {
    // A pane that got its size only after the first labels were placed, without a move that ends.
    if (painter.ready() && !filler.isPlaced()) {
      filler.writeLabels(current);
      map.triggerRepaint();
      return;
    }
    isDrawn = true;
    events.onDrawn();
  });
  // All data are here already: an error before the first picture means that there will be none, a
  // later one spoils a part at most.
  map.on('error', ({ error }) => {
    if (!isDrawn) events.onFailed(new Error(error.message));
  });
  const unwatchTheme = watchTheme(() => {
    theme = readThemeColours(container);
    needsStyle = isLost;
    if (isLost) return;
    painter.stop();
    setStyle();
  });

  listenToReader(
    map,
    reachedPlaces(data.places.features, paneViewer(map), () => current),
    events,
  );

  return {
    show: (next) => {
      take(next);
      if (isLost) return;
      // In the frame that asks for it, and not in the one behind it.
      if (painter.ready() && isDrawn) map.redraw();
      else map.triggerRepaint();
    },
    setFrame: camera.setFrame,
    setHovered: (area) => {
      if (painter.ready()) filler.setHovered(area);
    },
    zoomBy: camera.zoomBy,
    setName: (name) => {
      map.getCanvas().setAttribute('aria-label', name);
    },
    focus: () => {
      map.getCanvas().focus();
    },
    project: (position) => pixelsOf(map, position),
    onMove: (listener) => {
      map.on('move', listener);
      map.on('resize', listener);
      return () => {
        map.off('move', listener);
        map.off('resize', listener);
      };
    },
    leave: () => {
      unwatchTheme();
      map.remove();
    },
  };
}
