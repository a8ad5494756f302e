import { projectsOf } from '../domain/projects.ts';
import type { Dataset } from '../domain/dataset.ts';
import { sameName } from '../domain/text/same-name.ts';
import { textIn } from '../domain/text/text.ts';
import {
  wordValue,
  type Dimension,
  type DimensionOption,
  type DimensionReading,
  type DimensionValue,
} from './dimension.ts';
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

/**
 * Ids of the data are kept as they are; slugs and «not stated» make room for them and for one
 * another. O(projects).
 */
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
  const written = projectsOf(dataset).mapField(dimension.field, (project) =>
    valuesOf(project).map(positionOf),
  );
  const named = withIds(values, dataset.info.languages);
  const { options, optionOf, aliases } = joined(values, named, dataset.info.languages);
  const optionsOf = madeOnce((own: readonly number[]): readonly number[] => [
    ...new Set(own.map((position) => optionOf[position] ?? 0)),
  ]);
  const stated = written.map(optionsOf);
  const notStated = [options.length];
  const isStated = stated.every((own) => own.length > 0);
  if (isStated) return { options, of: stated, aliases };
  const last: DimensionOption = {
    id: freeSlug('not-stated', new Set(named.map(({ id }) => id))),
    name: silentName(dataset, dimension, stated),
  };
  return {
    options: [...options, last],
    of: stated.map((own) => (own.length === 0 ? notStated : own)),
    aliases,
  };
}

/** Projects that share their values share what is made of them. */
function madeOnce<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new Map<Of, { readonly value: Value }>();
  return (of) => {
    const found = made.get(of) ?? { value: make(of) };
    made.set(of, found);
    return found.value;
  };
}

interface Joined {
  readonly options: readonly DimensionOption[];
  /** Position of the option that each value belongs to, by the position of the value. */
  readonly optionOf: readonly number[];
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Values that are the same thing as one option: that of the data's own id, else the first of them.
 * Of options with equal names the id tells which is which.
 */
function joined(
  values: readonly DimensionValue[],
  named: readonly DimensionOption[],
  languages: readonly string[],
): Joined {
  const groups = new Map<string, number[]>();
  values.forEach(({ key, same = key }, position) => {
    groups.set(same, [...(groups.get(same) ?? []), position]);
  });
  const optionOf: number[] = [];
  const aliases = new Map<string, string>();
  const options = [...groups.values()].flatMap((positions, option) => {
    for (const position of positions) optionOf[position] = option;
    const head =
      named[positions.find((position) => values[position]?.ownId !== null) ?? positions[0] ?? 0];
    if (head === undefined) return [];
    for (const position of positions) {
      const id = named[position]?.id ?? head.id;
      if (id !== head.id) aliases.set(id, head.id);
    }
    return [head];
  });
  return { options: toldApart(options, languages), optionOf, aliases };
}

function toldApart(
  options: readonly DimensionOption[],
  languages: readonly string[],
): readonly DimensionOption[] {
  const nameOf = ({ name }: DimensionOption): string | null =>
    name.kind === 'text' ? sameName(textIn(name.text, languages).text) : null;
  const numbers = new Map<string, number>();
  for (const name of options.flatMap((option) => nameOf(option) ?? []))
    numbers.set(name, (numbers.get(name) ?? 0) + 1);
  return options.map((option) =>
    (numbers.get(nameOf(option) ?? '') ?? 0) > 1 ? { ...option, apart: option.id } : option,
  );
}

/**
 * What the option of all that have no value is called: the file may state one that couldn't be
 * read.
 */
function silentName(
  dataset: Dataset,
  { field }: Dimension,
  stated: readonly (readonly number[])[],
): DimensionOption['name'] {
  const projects = projectsOf(dataset);
  const silent = projects.positions().filter((position) => stated[position]?.length === 0);
  const unread = silent.filter((position) => projects.unreadAt(position, field).length > 0);
  const word =
    unread.length === 0
      ? 'not-stated'
      : unread.length === silent.length
        ? 'unread'
        : 'unread-or-not-stated';
  return wordValue(word).name;
}

function withIds(
  values: readonly DimensionValue[],
  languages: readonly string[],
): readonly DimensionOption[] {
  const taken = new Set(values.flatMap(({ ownId }) => ownId ?? []));
  return values.map(({ ownId, name }) => {
    const id =
      ownId ??
      freeSlug(
        slugOf(name.kind === 'text' ? textIn(name.text, languages.slice(0, 1)).text : name.word),
        taken,
      );
    taken.add(id);
    return { id, name };
  });
}
