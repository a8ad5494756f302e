import { useAtlas } from '../controls/atlas-context.ts';
import type { AreaId } from '../domain/area.ts';
import { AreaLink } from './area-link.tsx';

/** Names of places as links, joined as the language joins a list. */
export function AreaLinks({ areas }: { readonly areas: readonly AreaId[] }) {
  const { words } = useAtlas();
  const parts = words.messages.panel.andParts(areas);
  return parts.map(({ type, value }, position) => {
    const area = type === 'element' ? areas.find((id) => id === value) : undefined;
    // Two «, » of a list are the same: their place is what tells them apart.
    const key = area ?? `between-${String(position)}`;
    return area === undefined ? <span key={key}>{value}</span> : <AreaLink key={key} area={area} />;
  });
}
