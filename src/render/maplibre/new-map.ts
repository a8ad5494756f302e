import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bbox } from '../../core/domain/area.ts';
import { MapTroubleError } from '../map-trouble.ts';
import type { GestureWords, LiveMapOptions } from '../renderer.ts';
import { boundsOf, worldZoom } from './camera.ts';

const MAX_ZOOM = 9;

interface NewMapOptions extends Pick<LiveMapOptions, 'container' | 'shared' | 'attempt'> {
  readonly style: StyleSpecification;
  readonly frame: Bbox;
}

/**
 * A map that can be panned and zoomed, and neither turned nor tilted. Throws a `MapTroubleError`
 * where the browser makes no WebGL 2 for it.
 */
export function newMap({ container, style, frame, shared, attempt }: NewMapOptions): MapLibre {
  setWorkerUrl(attempt === 0 ? workerUrl : `${workerUrl}?again=${String(attempt)}`);
  const map = withContext({
    container,
    style,
    bounds: boundsOf(frame),
    minZoom: worldZoom(container),
    maxZoom: MAX_ZOOM,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    cooperativeGestures: shared !== null,
    ...(shared === null ? {} : { locale: gestureLocale(shared) }),
  });
  map.getCanvas().setAttribute('role', 'application');
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** MapLibre throws where it gets no context, and for nothing else that could be otherwise. */
function withContext(options: ConstructorParameters<typeof MapLibre>[0]): MapLibre {
  try {
    return new MapLibre(options);
  } catch {
    throw new MapTroubleError('no-webgl');
  }
}

const gestureLocale = ({ zoom, zoomMac, fingers }: GestureWords): Record<string, string> => ({
  'CooperativeGesturesHandler.WindowsHelpText': zoom,
  'CooperativeGesturesHandler.MacHelpText': zoomMac,
  'CooperativeGesturesHandler.MobileHelpText': fingers,
});
