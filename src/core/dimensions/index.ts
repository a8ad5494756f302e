import { donor } from './donor.ts';
import { eu } from './eu.ts';
import { framework } from './framework.ts';
import { monitor } from './monitor.ts';
import { status } from './status.ts';
import { topic } from './topic.ts';

/** All that projects can be filtered by, in the order of the filters and of links. */
export const DIMENSIONS = [framework, donor, monitor, topic, eu, status] as const;

export type DimensionId = (typeof DIMENSIONS)[number]['id'];

export const isDimension = (name: string): name is DimensionId =>
  DIMENSIONS.some(({ id }) => id === name);

/** One value for each dimension. */
export type PerDimension<Value> = { readonly [Id in DimensionId]: Value };

export function perDimension<Value>(make: (id: DimensionId) => Value): PerDimension<Value> {
  const made: Partial<PerDimension<Value>> = Object.fromEntries(
    DIMENSIONS.map(({ id }) => [id, make(id)]),
  );
  if (!isWhole(made)) throw new Error('a dimension is missing');
  return made;
}

const isWhole = <Value>(made: Partial<PerDimension<Value>>): made is PerDimension<Value> =>
  DIMENSIONS.every(({ id }) => Object.hasOwn(made, id));
