import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { useMemo } from 'react';
import { vi } from 'vitest';
import { AtlasContext } from '../../../src/session/atlas-context.ts';
import { LiveRegion } from '../../../src/ui/controls/live-region.tsx';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { FilterBar } from '../../../src/ui/filters/filter-bar.tsx';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { useShownValue } from '../../../src/session/use-shown-value.ts';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { completeDialogs } from '../../support/browser/dialogs.ts';
import { seedAtlas, seedWords } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { months } from '../../core/view-state/link-context.ts';

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
  render(<Page atlas={atlas} store={store} />);
  return { user: userEvent.setup(), store };
}

function Page({ atlas, store }: { readonly atlas: Atlas; readonly store: ViewStore }) {
  const value = useMemo(() => ({ atlas, store, words: seedWords(atlas) }), [atlas, store]);
  const shown = useShownValue(value);
  return (
    <AtlasContext value={shown.page}>
      <LiveRegion message={null} />
      <FilterBar onOpened={() => screen.getByRole('heading', { level: 1 }).focus()} />
      <Panel />
    </AtlasContext>
  );
}
