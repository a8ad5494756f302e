import { describe, expect, test } from 'vitest';
import { areaId, type AreaId } from '../../../../src/core/domain/area.ts';
import { createAtlas, type Atlas } from '../../../../src/core/domain/atlas.ts';
import { frameOf, placeFrame } from '../../../../src/core/scene/map/map-frame.ts';
import { fitBox } from '../../../../src/core/scene/geometry/mercator.ts';
import { seedDataset, seedGazetteer, TODAY } from '../../../support/seed-atlas.ts';

const gazetteer = seedGazetteer();
const page = seedDataset();

/** The page's first project, and it alone, with these targets. */
function atlasOf(...areas: readonly string[]): Atlas {
  const [first] = page.projects;
  if (first === undefined) throw new Error('no project');
  const { euCooperation: _, ...project } = first;
  const targets = areas.map((area) => ({
    area: areaId(area),
    role: 'recipient' as const,
    extent: 'whole' as const,
  }));
  return createAtlas(
    { ...page, projects: [{ ...project, facts: {}, targets }], additions: [] },
    gazetteer,
    TODAY,
  );
}

const frame = (...areas: readonly string[]) =>
  frameOf(atlasOf(...areas), { map: null, area: null });

describe('the frame of places on both sides of 180°', () => {
  test.each([
    [['FJ', 'TO'], 177, -173],
    [['NZ', 'WS'], 165, -170],
    [['RU'], 19, -161],
    [['RU', 'US'], 14, -54],
    [['KI'], 171, -150],
    [['JP', 'US'], 121, -59],
  ])('of %j crosses it', (areas, west, east) => {
    const [left, south, right, north] = frame(...areas);
    expect([Math.round(left), Math.round(right)]).toEqual([west, east]);
    expect(left).toBeGreaterThan(right);
    // Every place stands in the pane, on one copy of the world.
    const { toPixels } = fitBox([left, south, right, north], 1048, 602);
    for (const area of areas) {
      const [x, y] = toPixels(gazetteer.area(area as AreaId).label);
      expect(x > 0 && x < 1048 && y > 0 && y < 602).toBe(true);
    }
  });

  test('of a place beside it shows what lies beyond', () => {
    const [west, , east] = placeFrame(gazetteer.area(areaId('FJ')));
    expect(west).toBeGreaterThan(176);
    expect(east).toBeLessThan(-179);
  });

  test('is the world where it is wider', () => {
    const [west, , east] = frame('RU', 'US', 'FR', 'BR', 'ZA', 'AU');
    expect([west, east]).toEqual([-180, 180]);
  });

  test('is plain where all places lie on one side', () => {
    expect(frame('CL', 'PE')[0]).toBeLessThan(frame('CL', 'PE')[2]);
    expect(frame('KE', 'NP')[0]).toBeLessThan(frame('KE', 'NP')[2]);
  });
});
