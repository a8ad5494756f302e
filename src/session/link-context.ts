import { projectsOf } from '../core/domain/projects.ts';
import { dimensionReading } from '../core/dimensions/read-dimension.ts';
import type { Atlas } from '../core/domain/atlas.ts';
import { addsAnything } from '../core/domain/layers.ts';
import { once } from '../core/domain/once.ts';
import { defaultPeriod } from '../core/selectors/projects/default-period.ts';
import type { LinkContext } from '../core/view-state/view-state.ts';
import { ALL, extentsOf } from '../core/scene/map/map-frame.ts';

/**
 * What links to a dataset are read and written against; `data` is how they name it. `added` gives
 * the atlas with what other sources add; it is asked for the first link to that layer.
 */
export function linkContext(
  atlas: Atlas,
  added: () => Atlas,
  defaultData: string,
  data = atlas.dataset.info.id,
): LinkContext {
  const { dataset } = atlas;
  const bodies = new Set(dataset.organisations.map(({ id }) => id));
  const records = new Set([...dataset.frameworks, ...dataset.records].map(({ id }) => id));
  const addedContext = once(() => linkContext(added(), added, defaultData, data));
  return {
    data,
    defaultData,
    defaultTime: (project) => defaultPeriod(atlas, project),
    findArea: atlas.gazetteer.find,
    hasProject: (id) => projectsOf(dataset).indexOf(id) !== -1,
    hasBody: (id) => bodies.has(id),
    hasRecord: (id) => records.has(id),
    findOption: (dimension, id) => {
      const { options, aliases } = dimensionReading(dataset, dimension);
      return options.some((option) => option.id === id) ? id : (aliases.get(id) ?? null);
    },
    extents: [...new Set([...extentsOf(atlas), ALL])],
    isExtent: (name) => name === ALL || atlas.gazetteer.extents.some(({ id }) => id === name),
    get added() {
      return atlas.layer === 'page' && addsAnything(atlas.whole) ? addedContext() : null;
    },
  };
}
