import { writeFileSync } from 'node:fs';
import { generatedDataset } from './generated-dataset.ts';
import { seedAtlas } from './seed-atlas.ts';
import { writtenDataset } from './written-dataset.ts';

// npx tsx tests/support/write-seeded.ts 2000 dist/datasets/generated.json: a list of any size to
// look at, at ?data=generated.
const [count = '2000', path = 'dist/datasets/generated.json'] = process.argv.slice(2);
writeFileSync(path, writtenDataset(generatedDataset(Number(count), 42, seedAtlas().gazetteer)));
