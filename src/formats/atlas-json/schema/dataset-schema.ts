import { toJsonSchema } from '@valibot/to-json-schema';
import { fileSchema } from './schema-1.ts';
import { fact, link, point } from './schema-parts.ts';

/**
 * The published JSON Schema (2020-12) of the dataset format, made from the schema that reads it.
 * For the build: the page needn't load it.
 */
export function datasetSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(fileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { fact, link, point },
    // The calendar (2017-02-30) can't be said in JSON Schema; the pattern beside it says the form.
    ignoreActions: ['check'],
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { $ref: 'https://geojson.org/schema/Geometry.json' }
        : undefined,
  });
  const described = {
    $schema,
    title: 'Cooperation Atlas dataset, version 1',
    description:
      'Unknown keys are kept and ignored, keys that begin with x- are free. What is not known is absent, never "", 0 or null.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
