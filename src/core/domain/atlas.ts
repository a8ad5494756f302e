import { projectsOf } from './projects.ts';
import { axisOf, firstMonthOf, projectBounds, type Bounds } from './bounds.ts';
import type { Dataset } from './dataset.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inLayer, type Layer } from './layers.ts';
import type { Month, MonthInterval } from './month.ts';
import { storedBounds, storedFirstMonth } from './stored/stored-bounds.ts';
import type { ProjectSet } from './project-set.ts';
import { createReach, narrowedReach, type Reach } from './reach.ts';

/** A dataset with what is derived from it once: the value that every selector reads. */
export interface Atlas {
  /** What the layer holds: all lists, counts and maps are of this. */
  readonly dataset: Dataset;
  /** All that the file holds. */
  readonly whole: Dataset;
  readonly layer: Layer;
  readonly gazetteer: Gazetteer;
  /** Bounds of each project, by its position in the dataset; null without dates. */
  readonly bounds: readonly (Bounds | null)[];
  readonly reach: Reach;
  /**
   * Positions of the projects that lists and counts are of; null where that is all. Bounds and axis
   * are of all.
   */
  readonly shown: ProjectSet | null;
  /** The months of the time axis. */
  readonly axis: MonthInterval;
  readonly today: Month;
}

/** The same dataset with what other sources add. */
export const addedAtlas = ({ whole, gazetteer, today }: Atlas): Atlas =>
  createAtlas(whole, gazetteer, today, 'added');

/**
 * In the layer `page`, what only other sources than the primary one say is in no list, count or
 * map.
 */
export function createAtlas(
  whole: Dataset,
  gazetteer: Gazetteer,
  today: Month,
  layer: Layer = 'page',
): Atlas {
  const dataset = inLayer(layer, whole);
  const bounds = boundsIn(dataset, today);
  return {
    dataset,
    whole,
    layer,
    gazetteer,
    bounds,
    reach: createReach(projectsOf(dataset), gazetteer),
    shown: null,
    axis: axisOf(bounds, today),
    today,
  };
}

function boundsIn(dataset: Dataset, today: Month): Atlas['bounds'] {
  const projects = projectsOf(dataset);
  const { stored } = projects;
  if (stored !== null)
    return storedBounds(stored, { today, dataFirst: storedFirstMonth(stored, today) });
  const context = { today, dataFirst: firstMonthOf(projects, today), sources: dataset.sources };
  return projects.map((project) => projectBounds(project, context));
}

/**
 * The same dataset of which only some projects count, by their positions; null for all. What is
 * drawn by the whole stays.
 */
export const filteredAtlas = (atlas: Atlas, shown: ProjectSet | null): Atlas =>
  shown === null
    ? atlas
    : { ...atlas, shown, reach: narrowedReach(atlas.reach, ({ index }) => shown.has(index)) };

/** Whether the project at a position counts. */
export const isShown = ({ shown }: Atlas, index: number): boolean =>
  shown === null || shown.has(index);
