import { memo } from 'react';
import { useAtlas } from '../../../session/use-atlas.ts';
import { aboutCounts } from '../../../core/selectors/records/about-sections.ts';
import { openList } from '../../../core/view-state/updates.ts';
import page from '../page.module.css';
import { ViewLink } from '../parts/view-link.tsx';

/** The way from the projects to what the source says beside them; nothing where it says nothing. */
export const AboutLink = memo(function AboutLink() {
  const { atlas, words } = useAtlas();
  const counts = aboutCounts(atlas.dataset);
  if (counts.length === 0) return null;
  return (
    <p className={page['closing']}>
      <ViewLink change={(view) => openList(view, 'about')}>
        {words.messages.about.link(counts)}
      </ViewLink>
    </p>
  );
});
