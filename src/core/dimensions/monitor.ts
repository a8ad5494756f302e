import type { Dimension } from './dimension.ts';
import { partyValues } from './party-values.ts';

/** Who monitors a project and answers for it. */
export const monitor: Dimension<'monitor'> = {
  id: 'monitor',
  field: 'parties',
  valuesIn: (dataset) => partyValues('accountable', dataset),
};
