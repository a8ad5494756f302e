import type { Dataset } from '../../src/core/domain/dataset.ts';
import type { Project } from '../../src/core/domain/project.ts';

/** A generated dataset as a file of the dataset format, for the built app to open. */
export function writtenDataset({ info, sources, organisations, projects }: Dataset): string {
  return JSON.stringify({
    format: 'cooperation-atlas/1',
    dataset: info,
    sources,
    organisations,
    projects: projects.map(writtenProject),
  });
}

/** Dates as they were written. */
function writtenProject({ start, end, ...project }: Project): Record<string, unknown> {
  return {
    ...project,
    ...(start === undefined ? {} : { start: start.text }),
    ...(end === undefined ? {} : { end: end.text }),
  };
}
