import type { AreaId } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { asMonth, type MonthInterval } from '../domain/month.ts';
import type { DimensionId } from '../dimensions/index.ts';
import { optionProjects, sizesAmong } from '../dimensions/option-projects.ts';
import { dimensionReading } from '../dimensions/read-dimension.ts';
import type { ActivityColumns } from './activity-columns.ts';
import type { ActivityMatrix } from './activity-matrix.ts';
import type { Counts } from './counts.ts';
import { createMatrices, type Matrices } from './matrices.ts';
import { optionMatter, type PlaceOfOptions } from './option-matter.ts';
import { reachedMonths } from './reached-months.ts';

/** How many projects have each option of a dimension, by its position. */
export interface OptionActivity {
  readonly at: (option: number, period: MonthInterval) => Counts;
  /** Whether or not they have dates. */
  readonly ever: (option: number) => number;
  /** From the first month in which any of them can be active to the last; null without dates. */
  readonly span: (option: number) => MonthInterval | null;
}

/** Of the projects of some bits, or of all; of those that reach a place, if one is given. */
type OptionActivityAt = (
  dimension: DimensionId,
  place: AreaId | null,
  bits: Uint32Array | null,
) => OptionActivity;

/** Matrices of the place that was asked for last are kept, beside those of anywhere. */
export function createOptionActivity(
  dataset: Dataset,
  columns: ActivityColumns,
  placeOf: (place: AreaId) => PlaceOfOptions,
): OptionActivityAt {
  type ByDimension = Map<DimensionId, Matrices>;
  const anywhere: ByDimension = new Map();
  let there: { readonly place: AreaId; readonly byDimension: ByDimension } | null = null;

  function matricesOf(dimension: DimensionId, place: AreaId | null): Matrices {
    if (place !== null && there?.place !== place) there = { place, byDimension: new Map() };
    const byDimension = place === null || there === null ? anywhere : there.byDimension;
    const made =
      byDimension.get(dimension) ??
      createMatrices(
        optionMatter(
          columns,
          dimensionReading(dataset, dimension),
          place === null ? null : placeOf(place),
        ),
      );
    byDimension.set(dimension, made);
    return made;
  }

  const kept = new Map<DimensionId, { readonly bits: Uint32Array; readonly sizes: Int32Array }>();
  function sizesOf(dimension: DimensionId, bits: Uint32Array): Int32Array {
    const found = kept.get(dimension);
    if (found?.bits === bits) return found.sizes;
    const sizes = sizesAmong(optionProjects(dataset, dimension), bits);
    kept.set(dimension, { bits, sizes });
    return sizes;
  }

  return (dimension, place, bits) => {
    const matrices = matricesOf(dimension, place);
    const { length } = dimensionReading(dataset, dimension).options;
    const matrix = (): ActivityMatrix => matrices(bits);
    return {
      at: (option, period) => matrix().at(option, period),
      ever: (option) =>
        place === null && bits !== null
          ? (sizesOf(dimension, bits)[option] ?? 0)
          : matrix().ever(option),
      span: (option) =>
        reachedMonths({
          first: asMonth(columns.first),
          ...matrix().byMonth(place === null ? option : length + option),
        }).months,
    };
  };
}
