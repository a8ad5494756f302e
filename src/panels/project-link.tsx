import { useAtlas } from '../controls/atlas-context.ts';
import type { Project } from '../domain/project.ts';
import { openProject } from '../view-state/updates.ts';
import { ViewLink } from './view-link.tsx';

/** The name of a project, leading to its page. */
export function ProjectLink({ project }: { readonly project: Project }) {
  const { words } = useAtlas();
  return <ViewLink change={(view) => openProject(view, project.id)}>{words.projectName(project)}</ViewLink>;
}
