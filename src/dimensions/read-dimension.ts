import type { Dataset } from '../domain/dataset.ts';
import { textIn } from '../domain/text.ts';
import { unreadIn } from '../domain/unread.ts';
import { wordValue, type Dimension, type DimensionOption, type DimensionReading, type DimensionValue } from './dimension.ts';
import { DIMENSIONS, type DimensionId } from './index.ts';
import { freeSlug, slugOf } from './slug.ts';


/** Readings by dataset: they are asked for at every filter and every link. */
const known = new WeakMap<Dataset, Map<DimensionId, DimensionReading>>();

/** What a dataset says in a dimension; read once. */
export function dimensionReading(dataset: Dataset, id: DimensionId): DimensionReading {
  const readings = known.get(dataset) ?? new Map<DimensionId, DimensionReading>();
  known.set(dataset, readings);
  const found = readings.get(id) ?? readAny(dataset, id);
  readings.set(id, found);
  return found;
}

function readAny(dataset: Dataset, wanted: DimensionId): DimensionReading {
  const dimension = DIMENSIONS.find(({ id }) => id === wanted);
  if (dimension === undefined) throw new RangeError(`no such dimension: ${wanted}`);
  return readDimension(dataset, dimension);
}

/** Ids of the data are kept as they are; slugs and «not stated» make room for them and for one another. O(projects). */
export function readDimension(dataset: Dataset, dimension: Dimension): DimensionReading {
  const positions = new Map<string, number>();
  const values: DimensionValue[] = [];
  const positionOf = (value: DimensionValue): number => {
    const found = positions.get(value.key);
    if (found !== undefined) return found;
    positions.set(value.key, values.length);
    return values.push(value) - 1;
  };
  for (const value of dimension.always?.(dataset) ?? []) positionOf(value);
  const valuesOf = dimension.valuesIn(dataset);
  const stated = dataset.projects.map((project) => [...new Set(valuesOf(project).map(positionOf))]);
  const notStated = values.length;
  const isStated = stated.every((own) => own.length > 0);
  const options = withIds(values, dataset.info.languages);
  if (isStated) return { options, of: stated };
  const last: DimensionOption = { id: freeSlug('not-stated', new Set(options.map(({ id }) => id))), name: silentName(dataset, dimension, stated) };
  return { options: [...options, last], of: stated.map((own) => (own.length === 0 ? [notStated] : own)) };
}

/** What the option of all that have no value is called: the file may state one that couldn't be read. */
function silentName({ projects }: Dataset, { field }: Dimension, stated: readonly (readonly number[])[]): DimensionOption['name'] {
  const silent = projects.filter((_, index) => stated[index]?.length === 0);
  const unread = silent.filter((project) => unreadIn(project, field).length > 0);
  const word = unread.length === 0 ? 'not-stated' : unread.length === silent.length ? 'unread' : 'unread-or-not-stated';
  return wordValue(word).name;
}

function withIds(values: readonly DimensionValue[], languages: readonly string[]): readonly DimensionOption[] {
  const taken = new Set(values.flatMap(({ ownId }) => ownId ?? []));
  return values.map(({ ownId, name }) => {
    const id = ownId ?? freeSlug(slugOf(name.kind === 'text' ? textIn(name.text, languages.slice(0, 1)).text : name.word), taken);
    taken.add(id);
    return { id, name };
  });
}
