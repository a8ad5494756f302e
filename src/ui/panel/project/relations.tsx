import { projectsOf } from '../../../core/domain/projects.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Project } from '../../../core/domain/project.ts';
import { datesInWords } from '../../../words/sentences/unread-words.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import { relationsOf, type RelationKind } from '../../../core/selectors/records/relations.ts';
import styles from '../added/added-facts.module.css';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { SourceMark } from '../source/source-mark.tsx';

const KINDS: readonly RelationKind[] = ['before', 'after', 'related'];

/**
 * The projects that came before and after one, and others beside it: those that another source
 * names are marked so.
 */
export function Relations({ project }: { readonly project: Project }) {
  const { added, words } = useAtlas();
  const whole = added?.dataset;
  const found = whole === undefined ? undefined : projectsOf(whole).byId(project.id);
  if (whole === undefined || found === undefined) return null;
  const relations = relationsOf(whole, found);
  return KINDS.map((kind) => {
    const others = relations.get(kind) ?? [];
    if (others.length === 0) return null;
    const title = words.messages.added[kind];
    return (
      <section key={kind} className={page['section']}>
        <h2 className={page['title']}>{title}</h2>
        <ul aria-label={title}>
          {others.map((other) => (
            <li key={other.id} className={styles['fact']}>
              <div className={styles['what']}>
                <p>
                  <ProjectLink project={other} />
                </p>
                <p className={styles['when']}>{datesInWords(other, words)}</p>
              </div>
              <SourceMark field={words.projectName(other)} facts={factsOf(other, 'title')} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
