import { expect, test } from 'vitest';
import { timelineScene } from '../../../src/core/scene/timeline/timeline-scene.ts';
import { drawingSize } from '../../../src/ui/timeline/drawing-size.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';

const atlas = seedAtlas();
const scene = timelineScene(atlas, { area: null, project: null }, atlas.axis);

test.each([1, 20, 130, 320, 1440])(
  'in a pane %i px wide the axis ends behind its beginning, so that nothing is drawn with a width below zero',
  (width) => {
    for (const narrow of [true, false]) {
      const { left, right } = drawingSize(scene, { width, narrow, touch: false });
      expect(right).toBeGreaterThan(left);
    }
  },
);
