import type { Box } from '../../core/scene/geometry/pixels.ts';

/** What stands over a map (elements marked `data-covers`), in pixels from its left upper corner. */
export function coveredBoxes(map: HTMLElement | null): readonly Box[] {
  if (map === null) return [];
  const origin = map.getBoundingClientRect();
  return [...map.querySelectorAll('[data-covers]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    };
  });
}
