import type { Dimension } from './dimension.ts';
import { partyValues } from './party-values.ts';

/** Who pays for a project. */
export const donor: Dimension<'donor'> = {
  id: 'donor',
  field: 'parties',
  valuesIn: (dataset) => partyValues('funding', dataset),
};
