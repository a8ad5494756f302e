import type { Dataset } from '../domain/dataset.ts';
import { bitsInWord, noBits, setBits } from '../domain/project-set.ts';
import type { DimensionId } from './index.ts';
import { dimensionReading } from './read-dimension.ts';

/** The projects that have an option: their bits, or their positions where that is shorter. */
interface OptionProjects {
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
  const found = kept.get(dimension) ?? findProjects(dataset, dimension);
  kept.set(dimension, found);
  return found;
}

function findProjects(dataset: Dataset, dimension: DimensionId): readonly OptionProjects[] {
  const { options, of } = dimensionReading(dataset, dimension);
  const sizes = new Uint32Array(options.length);
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
