import type { Atlas } from '../../core/domain/atlas.ts';
import type { Project } from '../../core/domain/project.ts';
import { toldStatus } from '../../core/selectors/projects/told-status.ts';
import type { Words } from '../words.ts';

/** What a project is called, with a status that its dates don't tell: «Bridges (cancelled)». */
export function nameWithStatus(project: Project, name: string, atlas: Atlas, words: Words): string {
  const status = toldStatus(atlas, project);
  return status === null ? name : words.messages.status.named(name, status);
}

/** Facts of a project in a line, behind a status that its dates don't tell. */
export function factsWithStatus(
  project: Project,
  facts: readonly (string | null)[],
  atlas: Atlas,
  words: Words,
): readonly string[] {
  const status = toldStatus(atlas, project);
  return [status === null ? '' : words.messages.filters.words[status], ...facts].flatMap((fact) =>
    fact === null || fact === '' ? [] : fact,
  );
}
