import { addMonths, singleMonth } from '../../src/core/domain/month.ts';
import { placeCounts } from '../../src/core/counts/place-counts.ts';
import { generatedAtlas } from '../support/seed-atlas.ts';

// tsx tests/bench/row-step.ts 1000: microseconds of a step, milliseconds of what comes before it.
const count = Number(process.argv[2] ?? '1000');
const clock = (): number => performance.now();
const STEPS = 200;
const ROUNDS = 9;

const start = clock();
const atlas = generatedAtlas(count);
const made = clock();
const counts = placeCounts(atlas);
const built = clock();
const step: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  for (let index = 0; index < STEPS; index += 1) {
    const period = singleMonth(addMonths(atlas.axis.first, 24 + index));
    for (let place = 0; place < counts.places.length; place += 1) counts.at(place, period);
  }
  const { user, system } = process.cpuUsage(before);
  step.push((user + system) / STEPS);
}
console.log(JSON.stringify({ step, build: built - made, atlas: made - start }));
