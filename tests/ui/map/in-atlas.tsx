import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { AtlasContext, type AtlasContextValue } from '../../../src/session/atlas-context.ts';
import type { AreaId } from '../../../src/core/domain/area.ts';
import { addedAtlas, type Atlas } from '../../../src/core/domain/atlas.ts';
import type { Layer } from '../../../src/core/domain/layers.ts';
import {
  mapScene,
  partialSceneBase,
  sceneBase,
  type MapScene,
} from '../../../src/core/scene/map/map-scene.ts';
import { createViewScenes } from '../../../src/core/scene/map/view-scenes.ts';
import { parsePeriod } from '../../../src/core/view-state/period.ts';
import { createViewStore } from '../../../src/core/view-state/store.ts';
import type { Period } from '../../../src/core/view-state/view-state.ts';
import { seedAtlas, seedWords } from '../../support/seed-atlas.ts';
import { viewWith } from '../../support/view.ts';

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** The scene of a month, with a project open that project's. */
export function sceneOf(atlas: Atlas, time: string, project?: string): MapScene {
  const base = sceneBase(atlas);
  const index = atlas.dataset.projects.findIndex(({ id }) => id === project);
  return mapScene(index < 0 ? base : partialSceneBase(base, new Set([index])), {
    time: period(time),
    area: null,
  });
}

/** The scene of a month with what other sources add. */
export const addedSceneOf = (atlas: Atlas, time: string, project: string | null = null): MapScene =>
  createViewScenes(atlas).of({ time: period(time), area: null, project, layer: 'added' });

/** Renders a part of the map with the seed, or another atlas, in a view. */
export function renderInAtlas(
  part: ReactElement,
  view: { readonly time: string; readonly project?: string; readonly layer?: Layer },
  atlas: Atlas = seedAtlas(),
): AtlasContextValue & { readonly user: UserEvent } {
  const state = viewWith({
    data: atlas.dataset.info.id,
    time: period(view.time),
    project: view.project ?? null,
    layer: view.layer ?? 'page',
  });
  const value: AtlasContextValue = {
    atlas,
    store: createViewStore(state),
    words: seedWords(atlas),
    ...(view.layer === 'added' ? { added: addedAtlas(atlas) } : {}),
  };
  render(<AtlasContext value={value}>{part}</AtlasContext>);
  return { ...value, user: userEvent.setup() };
}

export const id = (text: string): AreaId => text as AreaId;
