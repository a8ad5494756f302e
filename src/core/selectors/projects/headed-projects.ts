import { projectsOf } from '../../domain/projects.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { partyBody } from '../../domain/party-body.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/**
 * Positions of the projects that the head of the panel speaks of: the open project, or those in
 * which the open body has a part. Null where neither is open: then it speaks of all.
 */
export function headedProjects(
  { dataset }: Atlas,
  { project, body = null }: Pick<ViewState, 'project'> & Partial<Pick<ViewState, 'body'>>,
): ReadonlySet<number> | null {
  const open = projectsOf(dataset).indexOf(project);
  if (open !== -1) return new Set([open]);
  if (!dataset.organisations.some(({ id }) => id === body)) return null;
  return new Set(
    projectsOf(dataset)
      .positions()
      .filter(
        (position) =>
          projectsOf(dataset)
            .at(position)
            ?.parties.some((party) => partyBody(dataset, party)?.id === body) === true,
      ),
  );
}
