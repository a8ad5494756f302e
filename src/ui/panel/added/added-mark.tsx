import { useAtlas } from '../../../session/use-atlas.ts';
import type { Fact } from '../../../core/domain/project.ts';
import { Mark, SourceMark } from '../source/source-mark.tsx';
import { publishedOf, SourceRows } from '../source/source-rows.tsx';

interface AddedMarkProps {
  readonly field: string;
  readonly facts: readonly Fact[];
  /** Ids of the sources that say so where no words of theirs are kept. */
  readonly sources: readonly string[];
}

/** The mark beside what only other sources state: opens their words, or says who they are. */
export function AddedMark({ field, facts, sources }: AddedMarkProps) {
  const { atlas, words } = useAtlas();
  if (facts.length > 0) return <SourceMark field={field} facts={facts} />;
  return (
    <Mark field={field} sign="plus" word={words.messages.source.added}>
      {() => <SourceRows ids={sources} dated={publishedOf(atlas.whole, sources)} />}
    </Mark>
  );
}
