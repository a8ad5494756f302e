import { render, screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import { parsePeriod } from '../../../src/core/view-state/period.ts';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import type { ViewState } from '../../../src/core/view-state/view-state.ts';
import { SearchBar } from '../../../src/ui/search/search-bar.tsx';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

export interface ShownSearch {
  readonly user: UserEvent;
  readonly store: ViewStore;
  readonly onChosen: () => void;
}

/**
 * The search of the seed, or of another atlas, in July 2017, between a field and a button that are
 * no part of it.
 */
export function renderSearch(
  fields: Partial<ViewState> = {},
  atlas: Atlas = seedAtlas(),
): ShownSearch {
  const time = parsePeriod('2017-07');
  if (!time.ok) throw new Error('no such month');
  const store = createViewStore(
    viewWith({ data: atlas.dataset.info.id, time: time.value, ...fields }),
  );
  const onChosen = vi.fn<() => void>();
  render(
    <InSession session={sessionOf(atlas, store)}>
      <SearchBar onChosen={onChosen} />
      <input aria-label="another field" />
      <button type="button">elsewhere</button>
    </InSession>,
  );
  return { user: userEvent.setup(), store, onChosen };
}

export const field = (): HTMLElement =>
  screen.getByRole('combobox', { name: 'Find a place or a project' });

export const list = (): HTMLElement => screen.getByRole('listbox', { name: 'Found' });

/** The options by their spoken names. */
export const options = (): (string | null)[] =>
  within(list())
    .getAllByRole('option')
    .map((option) => option.getAttribute('aria-label'));

/** The option that the keys have reached. */
export function active(): string | null {
  const id = field().getAttribute('aria-activedescendant');
  return id === null
    ? null
    : ((within(list()).getByRole('option', { selected: true }).id === id
        ? document.getElementById(id)?.getAttribute('aria-label')
        : undefined) ?? null);
}
