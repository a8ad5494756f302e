import { useAtlas } from '../../../session/use-atlas.ts';
import type { AreaId } from '../../../core/domain/area.ts';
import { selectArea } from '../../../core/view-state/updates.ts';
import { ViewLink } from './view-link.tsx';

/** The name of a place, leading to its page. */
export function AreaLink({ area }: { readonly area: AreaId }) {
  const { words } = useAtlas();
  return (
    <ViewLink change={(view) => selectArea(view, area)}>
      <bdi dir="auto">{words.areas.of(area)}</bdi>
    </ViewLink>
  );
}
