import { createNumber } from '../../plural.ts';

const number = createNumber('en');

/** Names that a running sentence holds before they are counted. */
const MOST_NAMES = 6;

/** Names for a sentence: all of a few, else the first and «34 more»: never «1 more», which takes the room of a name. */
export const few = (names: readonly string[], most = MOST_NAMES): readonly string[] =>
  names.length <= most + 1
    ? names
    : [...names.slice(0, most), `${number(names.length - most)} more`];
