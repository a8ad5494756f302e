import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import type { AreaId } from '../../core/domain/area.ts';
import type { Atlas } from '../../core/domain/atlas.ts';
import type { Locator } from '../../core/scene/geometry/locator.ts';
import { addedKey } from '../../core/scene/map/added-scene.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { LabelWords } from '../renderer.ts';
import { addedFeatures } from './added-features.ts';
import { collection, type MapData } from './map-data.ts';
import { labelFeatures } from './map-label-features.ts';
import { paneViewer, type PaneView } from './pane-view.ts';

interface FillerOptions {
  readonly data: MapData;
  readonly atlas: Atlas;
  readonly locate: Locator;
  readonly labels: () => LabelWords;
}

/**
 * Gives the sources of a style their features: the shapes once, what a scene adds to them when it
 * is another.
 */
export interface SourceFiller {
  /** The style is new, and its sources empty. */
  readonly start: () => void;
  readonly show: (scene: MapScene) => void;
  readonly setHovered: (area: AreaId | null) => void;
  /** Places the names of the scene in the pane as it is now. */
  readonly writeLabels: (scene: MapScene) => void;
  /** Whether the names were placed for the pane as it is now. */
  readonly isPlaced: () => boolean;
}

export function createSourceFiller(
  map: MapLibre,
  { data, atlas, locate, labels }: FillerOptions,
): SourceFiller {
  const paneView = paneViewer(map);
  let placedFor: PaneView | null = null;
  /** By source, what it holds; empty sources aren't in it. */
  const keys = new Map<string, string>();

  const setData = (name: string, features: GeoJSON.Feature[]): void => {
    const source = map.getSource(name);
    if (source instanceof GeoJSONSource) void source.setData(collection(features));
  };
  const isOther = (name: string, key: string): boolean => {
    if ((keys.get(name) ?? '') === key) return false;
    keys.set(name, key);
    return true;
  };
  const writeLabels = (scene: MapScene): void => {
    // While the camera moves, where names can stand is known of where it last stood; what it comes
    // to is looked at once, when it rests.
    placedFor = placedFor !== null && map.isMoving() ? placedFor : paneView();
    const features = labelFeatures({ atlas, locate, ...labels() }, scene, placedFor);
    if (isOther('labels', JSON.stringify(features))) setData('labels', features);
  };
  return {
    start: () => {
      keys.clear();
      setData('places', data.places.features);
      setData('boundaries', data.boundaries.features);
      setData('borders', data.borders.features);
    },
    show: (scene) => {
      const { added, outlined, selected } = scene;
      const rings = ringFeatures(scene);
      if (isOther('rings', rings.length === 0 ? '' : JSON.stringify(rings)))
        setData('rings', rings);
      if (isOther('added', addedKey(added))) {
        const { grounds, outlines, points } = addedFeatures(added, data);
        setData('added-grounds', grounds);
        setData('added', outlines);
        setData('added-points', points);
      }
      if (isOther('outlined', outlined.join())) setData('outlined', data.outlineOfAll(outlined));
      if (isOther('selected', selected ?? ''))
        setData('selected', selected === null ? [] : [data.outlineOf(selected)]);
      writeLabels(scene);
    },
    setHovered: (area) => {
      setData('hover', area === null ? [] : [data.outlineOf(area)]);
    },
    writeLabels,
    isPlaced: () => placedFor === paneView(),
  };
}

const ringFeatures = ({ rings, selected }: MapScene): GeoJSON.Feature[] =>
  rings.map(({ area, record, position }) => ({
    type: 'Feature',
    properties: { area, record, selected: area !== null && area === selected },
    geometry: { type: 'Point', coordinates: [...position] },
  }));
