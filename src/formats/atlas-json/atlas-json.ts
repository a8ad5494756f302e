import type { FileFormat } from '../format.ts';

/** The atlas's own format: JSON, described once by the schema of its version. */
export const atlasJson: FileFormat = {
  id: 'atlas-json',
  extensions: ['json'],
  mediaTypes: ['application/json'],
  // Its name and version are the first thing in a file that the atlas or a careful hand wrote.
  matches: (head) => /"format"\s*:\s*"cooperation-atlas\//.test(String.fromCharCode(...head)),
  load: () => import('./read-atlas-json.ts'),
};
