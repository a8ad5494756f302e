import { writeFileSync } from 'node:fs';
import { allImports } from './imports.ts';
import { PICTURE, pictureOfImports } from './picture.ts';

writeFileSync(PICTURE, pictureOfImports(allImports));
