import borders from '../../../geodata/borders.json';
import places from '../../../geodata/areas.json';
import { createAtlas } from '../../../src/core/domain/atlas.ts';
import { createGazetteer } from '../../../src/core/domain/gazetteer.ts';
import type { GazetteerData } from '../../../src/core/domain/gazetteer-data.ts';
import { monthOf } from '../../../src/core/domain/month.ts';
import { dimensionReading } from '../../../src/core/dimensions/read-dimension.ts';
import type { DimensionId } from '../../../src/core/dimensions/index.ts';
import { facetCounts } from '../../../src/core/selectors/projects/facet-counts.ts';
import { readView } from '../../../src/core/view-state/url.ts';
import { createDerived } from '../../../src/session/derived.ts';
import { linkContext } from '../../../src/session/link-context.ts';
import { benchDataset } from '../data/bench-projects.ts';
import { timeToggles } from './toggles.ts';

// The atlas without a page: all that its map and its filters show of a choice.
const gazetteer = createGazetteer({ ...places, borders } as unknown as GazetteerData);
const count = Number(new URLSearchParams(location.search).get('projects') ?? '1000');
const atlas = createAtlas(benchDataset(count, gazetteer), gazetteer, monthOf(2026, 11));
const derived = createDerived(atlas);
const { view } = readView('', linkContext(atlas, derived.added, atlas.dataset.info.id));

const SHOWN: readonly DimensionId[] = ['donor', 'topic', 'status', 'eu'];
const readings = SHOWN.map((id) => dimensionReading(atlas.dataset, id));
let chosen = view;
timeToggles(
  readings.map(({ options }) => options.map((_, position) => position)),
  (facet, positions) => {
    const options = readings[facet]?.options ?? [];
    const isAll = positions.size === options.length;
    const ids = [...positions].flatMap((position) => options[position]?.id ?? []);
    chosen = { ...chosen, [SHOWN[facet] ?? 'donor']: isAll ? [] : ids };
    const scene = derived.scenes.of(chosen);
    return [scene, SHOWN.map((id) => facetCounts(atlas, chosen, id))];
  },
);
