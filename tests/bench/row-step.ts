import { activityOf } from '../../src/core/counts/activity.ts';
import { addMonths, singleMonth } from '../../src/core/domain/month.ts';
import { generatedAtlas } from '../support/seed-atlas.ts';

// tsx tests/bench/row-step.ts 1000: microseconds of a step, milliseconds of what comes before it.
const count = Number(process.argv[2] ?? '1000');
const STEPS = 2000;
const ROUNDS = 9;

const start = performance.now();
const atlas = generatedAtlas(count);
const made = performance.now();
const activity = activityOf(atlas);
const row = new Int32Array(activity.leaves.length * 2);
activity.readLeaves(singleMonth(atlas.axis.first), row);
const built = performance.now();
const step: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  for (let index = 0; index < STEPS; index += 1)
    activity.readLeaves(singleMonth(addMonths(atlas.axis.first, 24 + (index % 240))), row);
  const { user, system } = process.cpuUsage(before);
  step.push((user + system) / STEPS);
}
console.log(JSON.stringify({ step, build: built - made, atlas: made - start }));
