import type { ReactNode } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Fact } from '../../../core/domain/project.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import { addedRecords, addedRoles } from '../../../core/selectors/added/added-values.ts';
import { factsOf } from '../../../core/selectors/records/records.ts';
import styles from './added-facts.module.css';
import { AddedMark } from './added-mark.tsx';
import page from '../page.module.css';
import { ProjectLink } from '../parts/project-link.tsx';
import { RecordLink } from '../parts/record-link.tsx';

/**
 * Things that only other sources tie to what heads the panel: the roles of a body, and of the
 * dataset its further records.
 */
export function AddedItems({ of }: { readonly of: Heading }) {
  const { atlas, added, words } = useAtlas();
  if (added === undefined) return null;
  const { added: said, about } = words.messages;
  if (of.kind === 'body') {
    const items = addedRoles(atlas, added, of.body.id).map((role): Item => {
      const name = about.roles[role.role];
      if (role.role === 'responsible') {
        const { framework } = role;
        return {
          key: `responsible ${framework.id}`,
          name: words.text(framework.name),
          note: name,
          facts: factsOf(framework, 'lead'),
          sources: framework.sources,
          link: <RecordLink id={framework.id} title={framework.name} />,
        };
      }
      const { project } = role;
      return {
        key: `${role.role} ${project.id}`,
        name: words.projectName(project),
        note: name,
        facts: factsOf(project, `parties.${role.role}`, 'parties'),
        sources: project.sources,
        link: <ProjectLink project={project} />,
      };
    });
    return <Items title={said.roles} items={items} />;
  }
  if (of.kind !== 'about') return null;
  const items = addedRecords(atlas, added).map((record): Item => {
    const title = 'name' in record ? record.name : record.title;
    return {
      key: record.id,
      name: words.text(title),
      note: about.kind('kind' in record ? record.kind : 'framework', 1),
      facts: factsOf(record, 'title', 'name'),
      sources: record.sources,
      link: <RecordLink id={record.id} title={title} />,
    };
  });
  return <Items title={said.records} items={items} />;
}

interface Item {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly string[];
  readonly link: ReactNode;
}

function Items({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <section className={page['section']}>
      <h2 className={page['title']}>{title}</h2>
      <ul aria-label={title}>
        {items.map(({ key, name, note, facts, sources, link }) => (
          <li key={key} className={styles['fact']}>
            <div className={styles['what']}>
              <p>{link}</p>
              <p className={styles['when']}>{note}</p>
            </div>
            <AddedMark field={name} facts={facts} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
