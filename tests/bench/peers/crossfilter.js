import crossfilter from 'crossfilter2';
import { loadColumns } from '../pages/slider.ts';
import { timeToggles } from '../pages/toggles.ts';

// crossfilter2: counts of each place, of the options of four filters and of months.
const { start, end, targets, facets, step, areas } = await loadColumns();
const records = start.map((first, index) => ({
  start: first,
  end: end[index],
  areas: targets[index],
  facets: facets.map((facet) => facet[index]),
}));
const all = crossfilter(records);
const dimensions = facets.map((_, facet) => all.dimension((record) => record.facets[facet]));
const starts = all.dimension((record) => record.start);
const ends = all.dimension((record) => record.end);
const groups = [
  all.dimension((record) => record.areas, true).group(),
  ...dimensions.map((dimension) => dimension.group()),
  starts.group(),
  ends.group(),
];
starts.filterRange([0, step + 1]);
ends.filterRange([step, Number.POSITIVE_INFINITY]);
const counts = new Uint32Array(areas.length);
timeToggles(facets, (facet, chosen) => {
  dimensions[facet].filterFunction((option) => chosen.has(option));
  const [places, ...others] = groups.map((group) => group.all());
  for (const { key, value } of places) counts[key] = value;
  return others.length;
});
