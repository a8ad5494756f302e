import type { ReactNode } from 'react';
import type { BrokenPart } from '../../../words/en/broken.ts';
import { useAtlas } from '../../../session/use-atlas.ts';
import { Boundary } from './boundary.tsx';
import { RegionFailure, type FailurePlace } from './region-failure.tsx';

interface RegionBoundaryProps {
  readonly part: BrokenPart;
  /** Where what is said of it stands. */
  readonly place?: FailurePlace;
  /** What the region shows: it is tried again where that changes. */
  readonly subject?: string;
  readonly children: ReactNode;
}

/** One region of the page: where it throws, the others go on, and it says what broke. */
export function RegionBoundary({ part, place = 'pane', subject, children }: RegionBoundaryProps) {
  const { atlas, words } = useAtlas();
  const { id, version } = atlas.dataset.info;
  return (
    <Boundary
      subject={subject}
      renderFailure={(failure, again) => (
        <RegionFailure
          part={part}
          place={place}
          failure={failure}
          data={`${id} ${version}`}
          messages={words.messages}
          onAgain={again}
        />
      )}
    >
      {children}
    </Boundary>
  );
}
