import { DataText } from '../../parts/data-text.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { LocalText } from '../../../core/domain/text/text.ts';
import { openRecord } from '../../../core/view-state/updates.ts';
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
