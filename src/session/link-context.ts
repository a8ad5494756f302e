import { projectsOf } from '../core/domain/projects.ts';
import { dimensionReading } from '../core/dimensions/read-dimension.ts';
import { addedAtlas, type Atlas } from '../core/domain/atlas.ts';
import { addsAnything } from '../core/domain/layers.ts';
import { defaultPeriod } from '../core/selectors/projects/default-period.ts';
import type { LinkContext } from '../core/view-state/view-state.ts';
import { ALL, extentsOf } from '../core/scene/map/map-frame.ts';

/** What links to a dataset are read and written against; `data` is how they name it. */
export function linkContext(
  atlas: Atlas,
  defaultData: string,
  data = atlas.dataset.info.id,
): LinkContext {
  const { dataset } = atlas;
  const projects = new Set(projectsOf(dataset).map(({ id }) => id));
  const bodies = new Set(dataset.organisations.map(({ id }) => id));
  const records = new Set([...dataset.frameworks, ...dataset.records].map(({ id }) => id));
  return {
    data,
    defaultData,
    defaultTime: (project) => defaultPeriod(atlas, project),
    findArea: atlas.gazetteer.find,
    hasProject: (id) => projects.has(id),
    hasBody: (id) => bodies.has(id),
    hasRecord: (id) => records.has(id),
    findOption: (dimension, id) => {
      const { options, aliases } = dimensionReading(dataset, dimension);
      return options.some((option) => option.id === id) ? id : (aliases.get(id) ?? null);
    },
    extents: [...new Set([...extentsOf(atlas), ALL])],
    isExtent: (name) => name === ALL || atlas.gazetteer.extents.some(({ id }) => id === name),
    added:
      atlas.layer === 'page' && addsAnything(atlas.whole)
        ? linkContext(addedAtlas(atlas), defaultData, data)
        : null,
  };
}
