import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { LiveRegion } from '../../../src/ui/app/live-region.tsx';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { FilterBar } from '../../../src/ui/filters/filter-bar.tsx';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { completeDialogs } from '../../support/browser/dialogs.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

export interface ShownFilters {
  readonly user: UserEvent;
  readonly store: ViewStore;
}

/** What jsdom lacks: media, and dialogs that open and close. */
export function completeBrowser(): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  completeDialogs();
}

/** The filters with the panel and the status that they change, in July 2017. */
export function renderFilters(
  fields: Partial<ViewState> = {},
  atlas: Atlas = seedAtlas(),
): ShownFilters {
  const store = createViewStore(
    viewWith({ data: atlas.dataset.info.id, time: months('2017-07'), ...fields }),
  );
  render(
    <InSession session={sessionOf(atlas, store)}>
      <LiveRegion message={null} />
      <FilterBar onOpened={() => screen.getByRole('heading', { level: 1 }).focus()} />
      <Panel />
    </InSession>,
  );
  return { user: userEvent.setup(), store };
}
