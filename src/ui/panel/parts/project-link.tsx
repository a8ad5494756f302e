import { ProjectName } from '../../parts/project-name.tsx';
import type { Project } from '../../../core/domain/project.ts';
import { openProject } from '../../../core/view-state/updates.ts';
import { ViewLink } from './view-link.tsx';

/** The name of a project, leading to its page. */
export function ProjectLink({ project }: { readonly project: Project }) {
  return (
    <ViewLink change={(view) => openProject(view, project.id)}>
      <ProjectName project={project} />
    </ViewLink>
  );
}
