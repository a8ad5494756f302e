import type { Dataset } from '../domain/dataset.ts';
import { bitsInWord, noBits, setBits } from '../domain/project-set.ts';
import type { DimensionId } from './index.ts';
import { dimensionReading } from './read-dimension.ts';

/** The projects that have something: their bits, or their positions where that is shorter. */
export interface OptionProjects {
  readonly kind: 'bits' | 'positions';
  readonly numbers: Uint32Array;
}

const known = new WeakMap<Dataset, Map<DimensionId, readonly OptionProjects[]>>();

/** By the position of the option. Found once; no longer than 4 bytes for each option of a project. */
export function optionProjects(
  dataset: Dataset,
  dimension: DimensionId,
): readonly OptionProjects[] {
  const kept = known.get(dataset) ?? new Map<DimensionId, readonly OptionProjects[]>();
  known.set(dataset, kept);
  const { options, of } = dimensionReading(dataset, dimension);
  const found = kept.get(dimension) ?? projectsHaving(of, options.length);
  kept.set(dimension, found);
  return found;
}

/** By the numbers that projects have, from 0 up to `count`; `of` are those of each project. */
export function projectsHaving(
  of: readonly (readonly number[])[],
  count: number,
): readonly OptionProjects[] {
  const sizes = new Uint32Array(count);
  for (const own of of) for (const option of own) sizes[option] = (sizes[option] ?? 0) + 1;
  const positions = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (const [project, own] of of.entries()) {
    for (const option of own) {
      const list = positions[option];
      const size = sizes[option] ?? 0;
      if (list !== undefined) list[size] = project;
      sizes[option] = size + 1;
    }
  }
  return positions.map((list): OptionProjects => {
    const bits = noBits(of.length);
    if (list.length <= bits.length) return { kind: 'positions', numbers: list };
    setBits(bits, list);
    return { kind: 'bits', numbers: bits };
  });
}

/** How many projects of some bits have each option. */
export const sizesAmong = (all: readonly OptionProjects[], bits: Uint32Array): Int32Array =>
  Int32Array.from(all, ({ kind, numbers }) => {
    let size = 0;
    if (kind === 'bits')
      for (let word = 0; word < bits.length; word += 1)
        size += bitsInWord((bits[word] ?? 0) & (numbers[word] ?? 0));
    else
      for (const position of numbers) size += ((bits[position >> 5] ?? 0) >>> (position & 31)) & 1;
    return size;
  });

/** Whether any project of some bits has the thing. */
export const isAnyAmong = ({ kind, numbers }: OptionProjects, bits: Uint32Array): boolean =>
  kind === 'bits'
    ? numbers.some((own, word) => (own & (bits[word] ?? 0)) !== 0)
    : numbers.some((position) => (((bits[position >> 5] ?? 0) >>> (position & 31)) & 1) === 1);
