import { atlasJson } from './atlas-json/atlas-json.ts';
import type { FileFormat } from './format.ts';
import { iati } from './iati/iati.ts';

/** The kinds of files that the atlas opens; of several that recognise a file the first reads it. */
export const FORMATS: readonly FileFormat[] = [atlasJson, iati];
