import type { Box, Pixel } from '../../core/scene/geometry/pixels.ts';

/**
 * Lines as often as the world is drawn where they lie: once, and again a world's width to the west
 * and to the east where that is in the region. So the two halves of a place cut at 180° stand side
 * by side in a frame that crosses it.
 */
export function worldCopies(
  lines: readonly (readonly Pixel[])[],
  worldWidth: number,
  { left, right }: Box,
): readonly (readonly Pixel[])[] {
  return lines.flatMap((line) => {
    const [west, east] = line.reduce(
      ([least, most], [x]) => [Math.min(least, x), Math.max(most, x)] as const,
      [Infinity, -Infinity] as const,
    );
    const others = [-worldWidth, worldWidth].filter(
      (offset) => east + offset > left && west + offset < right,
    );
    return [line, ...others.map((offset) => copied(line, offset))];
  });
}

const copied = (line: readonly Pixel[], offset: number): readonly Pixel[] =>
  line.map(([x, y]): Pixel => [x + offset, y]);
