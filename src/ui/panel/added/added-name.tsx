import { useAtlas } from '../../../session/use-atlas.ts';
import type { Fact } from '../../../core/domain/project.ts';
import type { LocalText } from '../../../core/domain/text/text.ts';
import type { Heading } from '../../../core/selectors/projects/heading.ts';
import { factsOf, findRecord } from '../../../core/selectors/records/records.ts';
import styles from './added-facts.module.css';
import { AddedMark } from './added-mark.tsx';

interface Named {
  readonly title: LocalText;
  readonly sources: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/**
 * Of an open project, framework or record that only other sources name: that they do, and who they
 * are.
 */
export function AddedName({ of }: { readonly of: Heading }) {
  const { added, words } = useAtlas();
  const named = useNamed(of);
  if (
    added === undefined ||
    named === null ||
    named.sources.includes(added.dataset.info.primarySource)
  )
    return null;
  return (
    <div className={styles['fact']}>
      <p className={styles['label']}>{words.messages.added.namedBy}</p>
      <AddedMark
        field={words.text(named.title)}
        facts={factsOf(named, 'title', 'name')}
        sources={named.sources}
      />
    </div>
  );
}

function useNamed(of: Heading): Named | null {
  const { whole } = useAtlas().atlas;
  if (of.kind === 'project') return of.project;
  const found = of.kind === 'record' ? findRecord(whole, of.id) : null;
  if (found === null) return null;
  return 'record' in found
    ? found.record
    : {
        title: found.framework.name,
        sources: found.framework.sources,
        facts: found.framework.facts,
      };
}
