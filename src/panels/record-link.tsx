import { DataText } from '../controls/data-text.tsx';
import { useAtlas } from '../controls/atlas-context.ts';
import type { LocalText } from '../domain/text.ts';
import { openRecord } from '../view-state/updates.ts';
import { ViewLink } from './view-link.tsx';

/** The title of a framework or another record, leading to its page. */
export function RecordLink({ id, title }: { readonly id: string; readonly title: LocalText }) {
  const { words } = useAtlas();
  return (
    <ViewLink change={(view) => openRecord(view, id)}>
      <DataText of={words.recordName(id, title)} lang={words.textIn(title).language} />
    </ViewLink>
  );
}
