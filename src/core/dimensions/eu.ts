import { wordValue, type Dimension } from './dimension.ts';

/** Whether regions or bodies of the EU cooperate in a project. */
export const eu: Dimension<'eu'> = {
  id: 'eu',
  field: 'euCooperation',
  valuesIn:
    () =>
    ({ euCooperation }) =>
      euCooperation === undefined ? [] : [wordValue(euCooperation.value)],
};
