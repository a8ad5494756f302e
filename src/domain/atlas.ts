import { axisOf, firstMonthOf, projectBounds, type Bounds } from './bounds.ts';
import type { Dataset } from './dataset.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Month, MonthInterval } from './month.ts';
import { createReach, type Reach } from './reach.ts';

/** A dataset with what is derived from it once: the value that every selector reads. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly gazetteer: Gazetteer;
  /** Bounds of each project, by its position in the dataset; null without dates. */
  readonly bounds: readonly (Bounds | null)[];
  readonly reach: Reach;
  /** The months of the time axis. */
  readonly axis: MonthInterval;
  readonly today: Month;
}

/** Projects that only other sources than the primary one name are left out: they are in no list, count or map of the page alone. */
export function createAtlas(whole: Dataset, gazetteer: Gazetteer, today: Month): Atlas {
  const { primarySource } = whole.info;
  const dataset = { ...whole, projects: whole.projects.filter(({ sources }) => sources.includes(primarySource)) };
  const context = { today, dataFirst: firstMonthOf(dataset.projects, today), sources: dataset.sources };
  const bounds = dataset.projects.map((project) => projectBounds(project, context));
  return { dataset, gazetteer, bounds, reach: createReach(dataset.projects, gazetteer), axis: axisOf(bounds, today), today };
}
