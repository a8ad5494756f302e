import { textIn } from '../domain/text/text.ts';
import type { Dimension } from './dimension.ts';

/** What a project is about, in the words of the source. */
export const topic: Dimension<'topic'> = {
  id: 'topic',
  field: 'topic',
  valuesIn:
    ({ info: { languages } }) =>
    ({ topic: text }) =>
      text === undefined
        ? []
        : [{ key: textIn(text, languages).text, name: { kind: 'text', text }, ownId: null }],
};
