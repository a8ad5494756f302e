import { useAtlas } from '../../../session/use-atlas.ts';
import type { Project } from '../../../core/domain/project.ts';
import { unreadWords } from '../../../words/sentences/unread-words.ts';
import { projectPlaces, type PlaceGroup } from '../../../core/selectors/places/project-places.ts';
import { AreaLinks } from '../parts/area-links.tsx';
import styles from './project-targets.module.css';

/**
 * Where a project goes, in full: every area that the source names, as a link, and how much of it is
 * meant.
 */
export function ProjectTargets({ project }: { readonly project: Project }) {
  const { atlas, words } = useAtlas();
  const { targets } = words.messages.panel;
  const recipients = projectPlaces(project, 'recipient', atlas.gazetteer);
  const locations = projectPlaces(project, 'location', atlas.gazetteer);
  const unread = unreadWords(project, ['targets'], words);
  if (recipients.length + locations.length === 0)
    return (
      <span className={styles['none']}>
        {unread === null ? targets.none : words.messages.unread.notOnMap(unread)}
      </span>
    );
  return (
    <>
      {recipients.map((group) => (
        <span key={`${group.kind} ${group.extent}`} className={styles['group']}>
          <Group group={group} />
        </span>
      ))}
      {locations.map(({ kind, extent, areas }) => (
        <span key={`located ${kind} ${extent}`} className={styles['group']}>
          <span>{targets.located}</span>
          <AreaLinks areas={areas} />
        </span>
      ))}
      {unread === null ? null : <span className={styles['unread']}>{unread}</span>}
    </>
  );
}

function Group({ group: { kind, extent, areas } }: { readonly group: PlaceGroup }) {
  const { words } = useAtlas();
  const { targets } = words.messages.panel;
  const around = (): readonly [string, string] => {
    if (extent === 'unnamed-parts') return targets.regions;
    if (kind === 'country') return targets.wholeCountries(areas.length);
    return kind === 'border' ? targets.borders(areas.length) : ['', ''];
  };
  const [before, after] = around();
  return (
    <>
      {before === '' ? null : <span>{before}</span>}
      <AreaLinks areas={areas} />
      {after === '' ? null : <span>{after}</span>}
    </>
  );
}
