import { addMonths, singleMonth, type MonthInterval } from '../../src/core/domain/month.ts';
import { projectsAt } from '../../src/core/selectors/projects/listed-projects.ts';
import { activityOf } from '../../src/core/counts/activity.ts';
import { createLocator } from '../../src/core/scene/geometry/locator.ts';
import { extentBox } from '../../src/core/scene/map/map-frame.ts';
import { mapLabels } from '../../src/core/scene/map/map-labels.ts';
import { mapScene, sceneBase } from '../../src/core/scene/map/map-scene.ts';
import { fitBox } from '../../src/core/scene/geometry/mercator.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { generatedAtlas, seedAtlas, seedGeometries, seedWords } from '../support/seed-atlas.ts';
import { contextOf } from '../support/session.tsx';

/**
 * Speeds as ratios within one run, so that they compare between machines. Each pair is timed in
 * turns; the median of the rounds counts. A row names what is divided by what, and the limit it
 * should stay under.
 */
const ROUNDS = 7;

const rows: { readonly what: string; readonly ratio: number; readonly limit: number }[] = [];

function compare(what: string, one: () => void, other: () => void, limit: number): void {
  one();
  other();
  const ratios = Array.from({ length: ROUNDS }, () => time(one) / time(other)).toSorted(
    (a, b) => a - b,
  );
  rows.push({ what, ratio: ratios[Math.floor(ROUNDS / 2)] ?? Number.NaN, limit });
}

function time(work: () => void): number {
  const start = process.cpuUsage();
  const clock = performance.now();
  work();
  const { user, system } = process.cpuUsage(start);
  // Work shorter than the tick of the CPU clock is timed by the wall.
  return user + system > 2000 ? (user + system) / 1000 : performance.now() - clock;
}

const months = (first: MonthInterval['first'], count: number): MonthInterval[] =>
  Array.from({ length: count }, (_, i) => singleMonth(addMonths(first, i)));

const small = generatedAtlas(1000);
const large = generatedAtlas(10_000);
const page = seedAtlas();

for (const [name, atlas] of [
  ['1,000', small],
  ['10,000', large],
] as const) {
  const activity = activityOf(atlas);
  const cells = new Int32Array(2 * activity.leaves.length);
  const periods = months(addMonths(atlas.axis.first, 100), 12);
  compare(
    `counts of all places for a month, ${name} projects: the matrix / looking at every project`,
    () => {
      for (const period of periods) activity.readLeaves(period, cells);
    },
    () => {
      for (const period of periods)
        for (const place of activity.leaves) projectsAt(atlas, place, period);
    },
    0.5,
  );
}

const scenes = { page: sceneBase(page), small: sceneBase(small), large: sceneBase(large) };
const scrub = (base: (typeof scenes)['page']) => () => {
  for (const { first, last } of months(addMonths(base.atlas.axis.first, 12), 24))
    mapScene(base, { time: { first, last }, area: null });
};
compare(
  'a step of the map scene: 10,000 projects / 1,000 projects',
  scrub(scenes.large),
  scrub(scenes.small),
  3,
);

const locate = createLocator(seedGeometries());
const named = sceneBase(generatedAtlas(200));
const { toPixels, toPosition } = fitBox(extentBox(named.atlas, 'all'), 1048, 602);
const nameOf = seedWords(named.atlas).areas.of;
const pane = () => ({
  width: 1048,
  height: 602,
  toPixels,
  placeAt: (x: number, y: number) => locate(toPosition(x, y)),
  measure: (text: string) => text.length * 6.9,
  nameOf,
  covered: [],
});
const [scene, next] = [120, 121].map((month) =>
  mapScene(named, { time: singleMonth(addMonths(named.atlas.axis.first, month)), area: null }),
);
if (scene === undefined || next === undefined) throw new Error('no scenes');
const kept = pane();
mapLabels(named.atlas, scene, kept);
compare(
  'names on the map of 200 projects: a step in the same pane / a new pane',
  () => mapLabels(named.atlas, next, kept),
  () => mapLabels(named.atlas, next, pane()),
  0.2,
);

const context = contextOf(page, 'eu-colombia-s3');
const noise = (length: number) =>
  `?${'area=%C3%28&time=2017-13&x=%&'.repeat(Math.ceil(length / 28)).slice(0, length)}`;
const [short, long] = [noise(64 * 1024), noise(512 * 1024)];
compare(
  'reading a damaged link: 512 KiB / 64 KiB (8 times the length)',
  () => readView(long, context),
  () => readView(short, context),
  14,
);

for (const { what, ratio, limit } of rows) {
  console.log(
    `${ratio.toFixed(3).padStart(8)}  (limit ${String(limit)})${ratio > limit ? '  OVER' : ''}  ${what}`,
  );
}
