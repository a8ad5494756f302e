import type { ReactNode } from 'react';
import { DataText } from '../../parts/data-text.tsx';
import { useAtlas } from '../../../session/use-atlas.ts';
import type { Organisation } from '../../../core/domain/dataset.ts';
import { openBody } from '../../../core/view-state/updates.ts';
import { ViewLink } from './view-link.tsx';

/** The name of a body, or other words for it, leading to its page. */
export function BodyLink({
  body,
  children,
}: {
  readonly body: Organisation;
  readonly children?: ReactNode;
}) {
  const { words } = useAtlas();
  return (
    <ViewLink change={(view) => openBody(view, body.id)}>
      {children ?? (
        <DataText
          of={words.bodyName(body)}
          lang={words.textIn(body.abbr ?? body.name).language}
          asIs={body.abbr !== undefined}
        />
      )}
    </ViewLink>
  );
}
