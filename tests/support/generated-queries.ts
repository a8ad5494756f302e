import { perDimension } from '../../src/core/dimensions/index.ts';
import { dimensionReading } from '../../src/core/dimensions/read-dimension.ts';
import type { Atlas } from '../../src/core/domain/atlas.ts';
import { addMonths, type Month } from '../../src/core/domain/month.ts';
import { NO_FILTERS } from '../../src/core/view-state/filters.ts';
import { PANEL_LISTS, type ViewState } from '../../src/core/view-state/view-state.ts';
import { readView } from '../../src/core/view-state/url.ts';
import { writeView } from '../../src/core/view-state/url-writing.ts';
import { seededRandom } from './generated-dataset.ts';
import { contextOf } from './session.tsx';

/** Queries of views that the dataset can have, each once, the same for the same seed. */
export function generatedQueries(atlas: Atlas, count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[], share = 1): Value | null =>
    random() < share ? (values[Math.floor(random() * values.length)] ?? null) : null;
  const context = contextOf(atlas, 'eu-colombia-s3');
  const { first, last } = atlas.axis;
  const month = (): Month => addMonths(first, Math.floor(random() * (last - first + 1)));
  const places = atlas.reach.namedAreas.flatMap((area) => [
    area,
    ...atlas.gazetteer.leavesOf(area).map((leaf) => leaf.area),
  ]);
  const found = new Set<string>();
  while (found.size < count) {
    const [start, length] = [month(), pick([0, 0, 2, 11]) ?? 0];
    const opened = random();
    const view: ViewState = {
      ...readView('', context).view,
      ...NO_FILTERS,
      time: random() < 0.05 ? 'all' : { first: start, last: addMonths(start, length) },
      compare: random() < 0.1 ? { first: month(), last: last } : null,
      area: pick(places, 0.4),
      project: opened < 0.15 ? (pick(atlas.dataset.projects)?.id ?? null) : null,
      body: opened > 0.9 ? (pick(atlas.dataset.organisations)?.id ?? null) : null,
      ...(random() < 0.3
        ? perDimension((id) =>
            random() < 0.3
              ? [pick(dimensionReading(atlas.dataset, id).options)?.id ?? ''].filter(
                  (option) => option !== '',
                )
              : [],
          )
        : {}),
      map:
        pick(context.extents, 0.2) === null
          ? null
          : { kind: 'extent', name: pick(context.extents) ?? 'all' },
      list: pick(PANEL_LISTS, 0.15),
      view: random() < 0.25 ? 'table' : 'map',
    };
    // What a link says by itself is the view that is meant: an extent beside a place, a compare of
    // one period.
    found.add(writeView(readView(writeView(view, context), context).view, context));
  }
  return [...found];
}
