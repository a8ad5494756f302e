import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { AreaId } from '../../../src/core/domain/area.ts';
import type { Atlas } from '../../../src/core/domain/atlas.ts';
import type { Layer } from '../../../src/core/domain/layers.ts';
import type { MapScene } from '../../../src/core/scene/map/map-scene.ts';
import { createDerived } from '../../../src/session/derived.ts';
import { parsePeriod } from '../../../src/core/view-state/period.ts';
import { createViewStore, type ViewStore } from '../../../src/core/view-state/store.ts';
import type { Period } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';
import { InSession, sessionOf } from '../../support/session.tsx';

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** The scene of a month with what other sources add. */
export const addedSceneOf = (atlas: Atlas, time: string, project: string | null = null): MapScene =>
  createDerived(atlas).scenes.of({ time: period(time), area: null, project, layer: 'added' });

/** Renders a part of the map with the seed, or another atlas, in a view. */
export function renderInAtlas(
  part: ReactElement,
  view: {
    readonly time: string;
    readonly compare?: string;
    readonly project?: string;
    readonly layer?: Layer;
  },
  atlas: Atlas = seedAtlas(),
): { readonly atlas: Atlas; readonly store: ViewStore; readonly user: UserEvent } {
  const state = viewWith({
    data: atlas.dataset.info.id,
    time: period(view.time),
    compare: view.compare === undefined ? null : period(view.compare),
    project: view.project ?? null,
    layer: view.layer ?? 'page',
  });
  const store = createViewStore(state);
  const session = sessionOf(atlas, store);
  render(<InSession session={session}>{part}</InSession>);
  return { atlas, store, user: userEvent.setup() };
}

export const id = (text: string): AreaId => text as AreaId;
