import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { AreaId } from '../../../src/core/domain/area.ts';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { parseMonth } from '../../../src/core/domain/month.ts';
import { Panel, type PanelProps } from '../../../src/ui/panel/panel.tsx';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import type { Period, ViewState } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import type { Session } from '../../../src/session/session.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

/** `2017-07`, or `2017-07/2018-06`. */
export function period(text: string): Period {
  const [first, last = first] = text.split('/').map((month) => parseMonth(month));
  if (first === undefined || first === null || last === undefined || last === null)
    throw new Error(text);
  return { first, last };
}

export interface ShownPanel {
  readonly user: UserEvent;
  readonly store: ViewStore;
  readonly atlas: Atlas;
}

interface ShownView extends Partial<
  Pick<ViewState, 'project' | 'body' | 'record' | 'list' | 'layer' | 'compare'>
> {
  readonly time: string;
  readonly area?: string;
}

/** The panel of the seed, or of another atlas, with a view. */
export function renderPanel(
  { time, area, ...fields }: ShownView,
  props: PanelProps = {},
  atlas: Atlas = seedAtlas(),
  changed: Partial<Session> = {},
): ShownPanel {
  const view = viewWith({
    data: atlas.dataset.info.id,
    ...fields,
    time: period(time),
    area: area === undefined ? null : (area as AreaId),
  });
  // Cross-border areas are made when they are asked for, as a link does.
  if (area !== undefined) atlas.gazetteer.find(area);
  const store = createViewStore(view);
  render(
    <InSession session={sessionOf(atlas, store, changed)}>
      <Panel {...props} />
    </InSession>,
  );
  return { user: userEvent.setup(), store, atlas };
}
