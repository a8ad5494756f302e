import { readFileSync } from 'node:fs';
import type { AreaId, Bbox } from '../../../src/core/domain/area.ts';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { extentBox, placeFrame } from '../../../src/core/scene/map/map-frame.ts';
import { mapLabels } from '../../../src/core/scene/map/map-labels.ts';
import { mapScene, sceneBase } from '../../../src/core/scene/map/map-scene.ts';
import { fitBox, zoomOf } from '../../../src/core/scene/geometry/mercator.ts';
import { mapSvg, type MapDrawing } from '../../../src/render/svg/map-svg.ts';
import { lightTokens, standaloneStyle } from '../../../src/render/svg/standalone-style.ts';
import { parsePeriod } from '../../../src/core/view-state/period.ts';
import { seedAtlas, seedShapes, seedWords } from '../../support/seed-atlas.ts';

const file = (path: string): string =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8');

export const stylesheet = file('render/svg/map-svg.css');

const { areas, boundaries, locate } = seedShapes();

/** A view of the seed to be drawn. */
export interface DrawnView {
  readonly time: string;
  readonly area?: string;
  readonly frame: Bbox | 'latin-america' | 'europe';
  /** 1048 × 602 unless given. */
  readonly size?: readonly [width: number, height: number];
}

/** Everything that a drawing is made from, with labels below unit zoom. */
export function drawing({
  time,
  area,
  frame,
  size: [width, height] = [1048, 602],
}: DrawnView): MapDrawing {
  const atlas: Atlas = seedAtlas();
  const period = parsePeriod(time);
  if (!period.ok) throw new Error(time);
  const scene = mapScene(sceneBase(atlas), {
    time: period.value,
    area: area === undefined ? null : (area as AreaId),
  });
  const box = typeof frame === 'string' ? extentBox(atlas, frame) : frame;
  const { scale, toPixels, toPosition } = fitBox(box, width, height);
  const pane = {
    width,
    height,
    toPixels,
    placeAt: (x: number, y: number) => locate(toPosition(x, y)),
    measure: (text: string) => text.length * 6.9,
    nameOf: seedWords(atlas).areas.of,
    covered: [],
  };
  const labels = zoomOf(scale) < 4 ? mapLabels(atlas, scene, pane) : [];
  return {
    areas,
    boundaries,
    scene,
    gazetteer: atlas.gazetteer,
    box,
    width,
    height,
    labels,
    idPrefix: 'map',
    margin: 0,
  };
}

/** A picture that can be opened by itself. */
export const picture = (view: DrawnView, title: string): string =>
  mapSvg({
    ...drawing(view),
    title,
    standalone: standaloneStyle(stylesheet, lightTokens(file('ui/app/tokens.css'))),
  });

/** Where a place's label point is drawn. */
export function pixelsOf(view: DrawnView, place: string): readonly [x: number, y: number] {
  const { gazetteer, box, width, height } = drawing(view);
  return fitBox(box, width, height).toPixels(gazetteer.area(place as AreaId).label);
}

export const frameOfPlace = (place: string): Bbox =>
  placeFrame(seedAtlas().gazetteer.area(place as AreaId));
