import { expect, test } from 'vitest';
import { timelineScene } from '../../../../src/core/scene/timeline/timeline-scene.ts';
import {
  pairedPills,
  pillBeside,
  pillBox,
} from '../../../../src/ui/timeline/window/brush-shapes.ts';
import { drawingSize } from '../../../../src/ui/timeline/drawing-size.ts';
import { seedAtlas } from '../../../support/seed-atlas.ts';

const atlas = seedAtlas();
const scene = timelineScene(atlas, { area: null, project: null }, atlas.axis);
/** As wide as «May 2017 – Sep 2018» is in a pill. */
const TEXT = 152;

test.each([320, 360, 390, 1440])(
  'the pills of two compared periods lie side by side within a timeline %i px wide',
  (width) => {
    const size = drawingSize(scene, { width, narrow: width < 760, touch: false });
    const { padding, letters } = pairedPills([TEXT, TEXT], size);
    const [first, second] = [
      { from: 40, to: 120 },
      { from: 120, to: 200 },
    ].map((window) => pillBox(window, TEXT * letters, size, padding));
    if (first === undefined || second === undefined) throw new Error('two pills');
    const left = pillBeside(first, second, true, size);
    const right = pillBeside(second, first, false, size);
    expect(left.x).toBeGreaterThanOrEqual(0);
    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
    expect(right.x + right.width).toBeLessThanOrEqual(width);
  },
);
