import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { AreaId } from '../../../src/core/domain/area.ts';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { Timeline } from '../../../src/ui/timeline/timeline.tsx';
import {
  createViewStore,
  type ChangeKind,
  type ViewStore,
} from '../../../src/core/view-state/store.ts';
import { formatPeriod, parsePeriod } from '../../../src/core/view-state/period.ts';
import type { Period } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

export function period(text: string): Period {
  const read = parsePeriod(text);
  if (!('value' in read)) throw new Error(text);
  return read.value;
}

interface ShownTimeline {
  readonly user: UserEvent;
  readonly store: ViewStore;
  /** The period as a link writes it. */
  readonly time: () => string;
  /** The kinds of change so far, in order. */
  readonly changes: ChangeKind[];
}

interface ShownView {
  readonly time?: string;
  readonly area?: string;
  readonly atlas?: Atlas;
  readonly user?: UserEvent;
  readonly project?: string;
  readonly compare?: string;
  /** The reader looks at what other sources add. */
  readonly withAdded?: boolean;
}

/** The timeline of the seed, or of another atlas. */
export function renderTimeline({
  time = '2017-07',
  area,
  atlas = seedAtlas(),
  user = userEvent.setup(),
  project,
  compare,
  withAdded = false,
}: ShownView = {}): ShownTimeline {
  const store = createViewStore(
    viewWith({
      data: atlas.dataset.info.id,
      time: period(time),
      area: area === undefined ? null : (area as AreaId),
      project: project ?? null,
      compare: compare === undefined ? null : period(compare),
      layer: withAdded ? 'added' : 'page',
    }),
  );
  const changes: ChangeKind[] = [];
  store.onChange((kind) => changes.push(kind));
  render(
    <InSession session={sessionOf(atlas, store)}>
      <Timeline />
    </InSession>,
  );
  return { user, store, time: () => formatPeriod(store.getState().time), changes };
}
