import { perDimension } from '../dimensions/index.ts';
import type { ViewState } from './view-state.ts';

/** What follows from another value of a field of the view. */
interface FieldEffects {
  /**
   * `counts`: which projects the map counts; `drawing`: what is drawn of them; null where the map
   * doesn't show it.
   */
  readonly scene: 'counts' | 'drawing' | null;
  /**
   * What assistive technology is told about; null where that is silent, or what is opened takes the
   * focus.
   */
  readonly spoken: 'layer' | 'filters' | 'months' | 'place' | null;
  /** Whether it is another page of the panel, which begins at its top. */
  readonly isPage: boolean;
}

const SILENT = { scene: null, spoken: null, isPage: false } as const;
const FILTER = { scene: 'counts', spoken: 'filters', isPage: false } as const;

/**
 * A field of the view doesn't compile until it is placed here: scenes, spoken changes and the panel
 * read no list of their own.
 */
const FIELDS = {
  data: SILENT,
  time: { scene: 'drawing', spoken: 'months', isPage: false },
  compare: { scene: 'drawing', spoken: 'months', isPage: false },
  area: { scene: 'drawing', spoken: 'place', isPage: true },
  project: { scene: 'counts', spoken: null, isPage: true },
  body: { scene: 'counts', spoken: null, isPage: true },
  record: { scene: 'drawing', spoken: null, isPage: true },
  ...perDimension(() => FILTER),
  q: SILENT,
  layer: { scene: 'counts', spoken: 'layer', isPage: false },
  map: SILENT,
  list: { scene: 'drawing', spoken: null, isPage: true },
  view: SILENT,
  embed: SILENT,
  lang: SILENT,
} as const satisfies { readonly [Name in keyof ViewState]: FieldEffects };

type FieldName = keyof ViewState;
type Fields = typeof FIELDS;

/** The fields that the map shows. */
export type SceneField = {
  [Name in FieldName]: Fields[Name]['scene'] extends null ? never : Name;
}[FieldName];

const NAMES: readonly FieldName[] = Object.keys(FIELDS).filter((name): name is FieldName =>
  Object.hasOwn(FIELDS, name),
);

const effectsOf = (name: FieldName): FieldEffects => FIELDS[name];

const withScene = (scene: FieldEffects['scene']): readonly FieldName[] =>
  NAMES.filter((name) => effectsOf(name).scene === scene);

/** The fields that the map shows; all others are its complement. */
const SCENE_FIELDS = { counts: withScene('counts'), drawing: withScene('drawing') };

/**
 * Equal while the same projects are counted (`counts`), or the same is drawn of them (`drawing`).
 */
export function sceneKey(
  view: Pick<ViewState, SceneField>,
  scene: keyof typeof SCENE_FIELDS,
): string {
  const shown: Partial<ViewState> = view;
  return JSON.stringify(SCENE_FIELDS[scene].map((name) => shown[name]));
}

/** What assistive technology is told about after a change. */
export const spokenFields = (
  before: ViewState,
  after: ViewState,
): ReadonlySet<NonNullable<FieldEffects['spoken']>> =>
  new Set(
    NAMES.flatMap((name) => {
      const { spoken } = effectsOf(name);
      return spoken === null || isSame(before[name], after[name]) ? [] : [spoken];
    }),
  );

/** Whether two views show the same page of the panel. */
export const isSamePage = (view: ViewState, other: ViewState): boolean =>
  NAMES.every((name) => !effectsOf(name).isPage || view[name] === other[name]);

type FieldValue = ViewState[FieldName];

/** Lists of ids are the same by what they hold. */
const isSame = (a: FieldValue, b: FieldValue): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b;
