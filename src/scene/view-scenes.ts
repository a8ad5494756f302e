import type { Atlas } from '../domain/atlas.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { mapScene, projectSceneBase, sceneBase, type MapScene, type SceneBase } from './map-scene.ts';

/** The scenes of one dataset as its view changes. */
export interface ViewScenes {
  /** What all scenes share. */
  readonly base: SceneBase;
  /** The scene of a view; with a project open only that project counts. The same object while nothing drawn has changed. */
  readonly of: (view: Pick<ViewState, 'time' | 'area' | 'project'>) => MapScene;
}

/** Keeps the last scene and the counts of the last opened project: map, legend and inset all ask for the same one. */
export function createViewScenes(atlas: Atlas): ViewScenes {
  const base = sceneBase(atlas);
  let opened: { readonly project: string; readonly base: SceneBase } | null = null;
  let last: { readonly view: Pick<ViewState, 'time' | 'area' | 'project'>; readonly scene: MapScene } | null = null;

  const baseOf = (project: string | null): SceneBase => {
    if (project === null) return base;
    if (opened?.project === project) return opened.base;
    const index = atlas.dataset.projects.findIndex(({ id }) => id === project);
    if (index === -1) return base;
    opened = { project, base: projectSceneBase(base, index) };
    return opened.base;
  };
  return {
    base,
    of: (view) => {
      if (last !== null && last.view.time === view.time && last.view.area === view.area && last.view.project === view.project) return last.scene;
      last = { view, scene: mapScene(baseOf(view.project), view) };
      return last.scene;
    },
  };
}
