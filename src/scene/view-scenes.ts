import type { Atlas } from '../domain/atlas.ts';
import { headedProjects } from '../selectors/headed-projects.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { mapScene, partialSceneBase, sceneBase, type MapScene, type SceneBase } from './map-scene.ts';

/** What of a view the map shows. */
export type MappedView = Pick<ViewState, 'time' | 'area' | 'project'> & Partial<Pick<ViewState, 'body' | 'record' | 'list'>>;

/** The scenes of one dataset as its view changes. */
export interface ViewScenes {
  /** What all scenes share. */
  readonly base: SceneBase;
  /** The scene of a view; with a project or a body open only its projects count. The same object while nothing drawn has changed. */
  readonly of: (view: MappedView) => MapScene;
}

/** Keeps the last scene and the counts of what was opened last: map, legend and inset all ask for the same one. */
export function createViewScenes(atlas: Atlas): ViewScenes {
  const base = sceneBase(atlas);
  let opened: { readonly key: string; readonly base: SceneBase } | null = null;
  let last: { readonly time: ViewState['time']; readonly key: string; readonly scene: MapScene } | null = null;

  const baseOf = (view: MappedView, key: string): SceneBase => {
    if (opened?.key === key) return opened.base;
    const shown = headedProjects(atlas, view);
    if (shown === null) return base;
    opened = { key, base: partialSceneBase(base, shown) };
    return opened.base;
  };
  return {
    base,
    of: (view) => {
      const { time, area, project, body = null, record = null, list = null } = view;
      const heads = JSON.stringify([project, body]);
      const key = JSON.stringify([area, project, body, record, list]);
      if (last !== null && last.time === time && last.key === key) return last.scene;
      last = { time, key, scene: mapScene(baseOf(view, heads), view) };
      return last.scene;
    },
  };
}
