import { wordValue, type Dimension } from './dimension.ts';

/**
 * Whether regions or bodies of a union cooperate in a project, by the name that links and files
 * have for it.
 */
export const eu: Dimension<'eu'> = {
  id: 'eu',
  field: 'euCooperation',
  valuesIn:
    () =>
    ({ euCooperation }) =>
      euCooperation === undefined ? [] : [wordValue(euCooperation.value)],
};
