import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetSchemaText } from '../../src/formats/atlas-json/schema/dataset-schema.ts';

// Writes the published JSON Schema anew after a change of the format: `npx tsx
// geodata/datasets/write-schema.ts`.
writeFileSync(join(import.meta.dirname, 'cooperation-atlas-1.schema.json'), datasetSchemaText());
