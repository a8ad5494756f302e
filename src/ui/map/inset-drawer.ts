import type { Atlas } from '../../core/domain/atlas.ts';
import { insetOf } from '../../core/scene/map/map-frame.ts';
import { addedKey } from '../../core/scene/map/added-scene.ts';
import type { MapScene } from '../../core/scene/map/map-scene.ts';
import type { Shapes } from '../../core/scene/geometry/shapes.ts';
import type { ViewScenes } from '../../core/scene/map/view-scenes.ts';
import { defaultPeriod } from '../../core/selectors/projects/default-period.ts';
import { insetPicture } from '../../render/svg/inset-picture.ts';
import type { ViewDrawing } from './map-overlays.ts';

/**
 * Draws the union that stands beside a scene, once for each set of members and of what other
 * sources name; null while there is nothing to draw with, and for data that have no inset. `first` is the
 * drawing of the dataset's first view that the page was built with.
 */
export function insetDrawer(
  atlas: Atlas,
  shapes: Shapes | null,
  drawing: ViewDrawing | null,
  scenes: ViewScenes,
  first: string | null,
): (scene: MapScene) => string | null {
  const firstView = { time: defaultPeriod(atlas, null), area: null, project: null };
  const inset = insetOf(atlas);
  const drawn = new Map([[keyOf(scenes.of(firstView)), first]]);
  return (scene) => {
    const key = keyOf(scene);
    const svg =
      drawn.get(key) ??
      (shapes === null || drawing === null || inset === null
        ? null
        : drawing.drawInset(atlas, shapes, scene, insetPicture(inset, scene.added)));
    drawn.set(key, svg);
    return svg;
  };
}

const keyOf = ({ partnerSide, added, rings }: MapScene): string =>
  `${partnerSide.join()} ${addedKey(added)} ${rings.map(({ position }) => position.join()).join(' ')}`;
