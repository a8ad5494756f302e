import type { Project } from '../../core/domain/project.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { DataText } from './data-text.tsx';

/**
 * What a project is called, and where the data have another of that name, what tells them apart. An
 * acronym isn't translated.
 */
export function ProjectName({ project }: { readonly project: Project }) {
  const { words } = useAtlas();
  return (
    <DataText
      of={words.projectName(project)}
      lang={words.projectLanguage(project)}
      asIs={project.acronym !== undefined}
    />
  );
}
