import { projectsOf } from '../../domain/projects.ts';
import type { AreaId } from '../../domain/area.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { addsAnything } from '../../domain/layers.ts';
import { gaps } from '../../selectors/compare/gaps.ts';
import { headedProjects } from '../../selectors/projects/headed-projects.ts';
import { monthsOf } from '../../selectors/projects/period.ts';
import {
  createShownProjects,
  type ShownProjects,
} from '../../selectors/projects/shown-projects.ts';
import type { LayeredView, ViewAtlases } from '../../selectors/view-atlases.ts';
import type { ProjectSet } from '../../domain/project-set.ts';
import { NO_FILTERS } from '../../view-state/filters.ts';
import { sceneKey, type SceneField } from '../../view-state/view-fields.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import {
  addedSceneBase,
  mapScene,
  partialSceneBase,
  sceneBase,
  type MapScene,
  type SceneBase,
} from './map-scene.ts';

/** What of a view the map shows. */
export type MappedView = Pick<ViewState, 'time' | 'area' | 'project'> &
  Partial<Pick<ViewState, SceneField>>;

/** What a view says by leaving it out. */
const AT_REST = {
  compare: null,
  body: null,
  record: null,
  ...NO_FILTERS,
  layer: 'page',
  list: null,
} as const satisfies Partial<ViewState>;

/** The scenes of one dataset as its view changes. */
export interface ViewScenes {
  /** What all scenes of the page alone share. */
  readonly base: SceneBase;
  /**
   * The base of each layer that the dataset has: a map that is made for all of them needs no other
   * when the layer changes.
   */
  readonly bases: () => readonly [SceneBase, ...SceneBase[]];
  /**
   * The scene of a view; with a project or a body open only its projects count, else those that the
   * filters let pass, and in either layer only those of the page unless the open one isn't among
   * them. The same object while nothing drawn has changed.
   */
  readonly of: (view: MappedView) => MapScene;
}

/** The further atlases of a dataset that its scenes are made from. */
export interface SceneAtlases {
  readonly added: () => Atlas;
  readonly shown: (view: LayeredView) => ViewAtlases;
}

/**
 * Keeps the last scene and the counts of what was opened last: map, legend and inset all ask for
 * the same one.
 */
export function createViewScenes(
  atlas: Atlas,
  { added: wholeAtlas, shown: atlasesOf }: SceneAtlases,
): ViewScenes {
  const base = sceneBase(atlas);
  const passing = createShownProjects(atlas.dataset);
  let added: SceneBase | null | undefined;
  let opened: { readonly key: string; readonly base: SceneBase } | null = null;
  let last: { readonly key: string; readonly scene: MapScene } | null = null;

  /** Made when it is first asked for; null where other sources add nothing. */
  const addedBase = (): SceneBase | null => {
    if (added === undefined)
      added = addsAnything(atlas.whole) ? addedSceneBase(wholeAtlas(), base) : null;
    return added;
  };
  const wholeBase = (view: MappedView): SceneBase =>
    view.layer === 'added' ? (addedBase() ?? base) : base;
  const baseOf = (view: MappedView, key: string): SceneBase => {
    if (opened?.key === key) return opened.base;
    const layered = wholeBase(view);
    const shown = countedProjects(layered.atlas, atlas, view, passing);
    if (shown === null) return base;
    const isBeyond =
      headedProjects(atlas, view) === null && headedProjects(layered.atlas, view) !== null;
    opened = { key, base: partialSceneBase(isBeyond ? layered : stripedAs(base, layered), shown) };
    return opened.base;
  };
  /** The same atlases while the same projects pass: what is derived from them is kept. */
  const atlases = (view: MappedView): ViewAtlases => atlasesOf({ ...AT_REST, ...view });
  return {
    base,
    bases: () => {
      const whole = addedBase();
      return whole === null ? [base] : [base, whole];
    },
    of: (view) => {
      const whole = { ...AT_REST, ...view };
      const { time, project, body, record, list } = whole;
      const [counts, drawing] = [sceneKey(whole, 'counts'), sceneKey(whole, 'drawing')];
      const key = counts + drawing;
      if (last?.key === key) return last.scene;
      const showsGaps = list === 'gaps' && project === null && body === null && record === null;
      last = {
        key,
        scene: mapScene(baseOf(view, counts), {
          ...view,
          gaps: showsGaps ? gaps(atlases(view).atlas, monthsOf(time, atlas)) : null,
        }),
      };
      return last.scene;
    },
  };
}

/** With the places outlined that a list points at, in the place of any others. */
export const withHighlight = (
  scene: MapScene,
  highlight: { readonly places: readonly AreaId[] } | null,
): MapScene => (highlight === null ? scene : { ...scene, outlined: highlight.places });

/**
 * With the stripes of the page's border areas in its directions, whatever further areas other
 * sources name.
 */
function stripedAs(page: SceneBase, base: SceneBase): SceneBase {
  const rising = new Map(page.borders.map((border) => [border.area, border.rising]));
  return {
    ...base,
    borders: base.borders.map((border) => ({
      ...border,
      rising: rising.get(border.area) ?? border.rising,
    })),
  };
}

/**
 * Positions in `atlas` of the projects that count: what is open, as the page has it or else as
 * other sources do; with nothing open those of the page that the filters let pass. Null where that
 * is all.
 */
function countedProjects(
  atlas: Atlas,
  page: Atlas,
  view: MappedView,
  passing: ShownProjects,
): ProjectSet | null {
  const open = headedProjects(page, view);
  const headed = open ?? passing({ ...NO_FILTERS, ...view });
  if (atlas === page) return headed;
  if (open === null) {
    const beyond = headedProjects(atlas, view);
    if (beyond !== null) return beyond;
  }
  const ids = new Set(
    [...(headed ?? projectsOf(page.dataset).positions())].flatMap(
      (position) => projectsOf(page.dataset).at(position)?.id ?? [],
    ),
  );
  return new Set(
    projectsOf(atlas.dataset)
      .positions()
      .filter((position) => ids.has(projectsOf(atlas.dataset).at(position)?.id ?? '')),
  );
}
