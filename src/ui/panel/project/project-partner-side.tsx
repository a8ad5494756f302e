import { useAtlas } from '../../../session/use-atlas.ts';
import type { Project } from '../../../core/domain/project.ts';
import { unreadIn } from '../../../core/domain/unread.ts';
import { unreadWords } from '../../../words/sentences/unread-words.ts';
import { projectPlaces } from '../../../core/selectors/places/project-places.ts';
import { AreaLinks } from '../parts/area-links.tsx';
import styles from './project-targets.module.css';

/**
 * Whether a project cooperates with a union, with how many partners, and which the source names.
 */
export function ProjectPartnerSide({ project }: { readonly project: Project }) {
  const { atlas, words } = useAtlas();
  const { targets } = words.messages.panel;
  const named = projectPlaces(project, 'partner', atlas.gazetteer).flatMap(({ areas }) => areas);
  return (
    <>
      {project.euCooperation === undefined &&
      named.length > 0 &&
      unreadIn(project, 'euCooperation').length === 0 ? null : (
        <Answer project={project} />
      )}
      {named.length === 0 ? null : (
        <span className={styles['group']}>
          <span>{targets.named}</span>
          <AreaLinks areas={named} />
        </span>
      )}
    </>
  );
}

function Answer({ project }: { readonly project: Project }) {
  const { words } = useAtlas();
  const { panel, notStated } = words.messages;
  const { euCooperation } = project;
  const unread = unreadWords(project, ['euCooperation'], words);
  if (euCooperation === undefined || euCooperation.value === 'unknown')
    return <span className={styles['none']}>{unread ?? notStated}</span>;
  if (euCooperation.value === 'no') return <span>{panel.eu.no}</span>;
  const partners = panel.eu.with(euCooperation);
  if (partners !== null) return <span>{panel.eu.yesWith(partners)}</span>;
  return (
    <>
      <span>{panel.eu.yesOnly}</span>
      <span className={styles['none']}>{unread ?? notStated}</span>
    </>
  );
}
