/** The folders of `src` in their order: each imports only from itself and from those above it. */
export const FOLDERS = [
  { name: 'core/domain', holds: 'what things are' },
  { name: 'core/dimensions', holds: 'what one can filter and count by' },
  { name: 'core/view-state', holds: 'the view, its link, its changes' },
  { name: 'core/counts', holds: 'counts for any period' },
  { name: 'core/selectors', holds: '(data, view) → answer' },
  { name: 'core/scene', holds: 'what is drawn, in no renderer’s terms' },
  { name: 'formats', holds: 'files in' },
  { name: 'words', holds: 'answers → sentences' },
  { name: 'outputs', holds: 'files out' },
  { name: 'render', holds: 'a scene → pixels' },
  { name: 'browser', holds: 'each contact with the browser' },
  { name: 'session', holds: 'one opened dataset and all derived from it' },
  { name: 'ui/controls', holds: 'buttons, lists, dialogs that know no atlas' },
  { name: 'ui/parts', holds: 'names of data and links to views' },
  { name: 'ui/map', holds: 'the map as React, for whatever renderer' },
  { name: 'ui/timeline', holds: 'the timeline as React' },
  { name: 'ui/panel', holds: 'the panel, a folder a page' },
  { name: 'ui/search', holds: 'the search field and its list' },
  { name: 'ui/filters', holds: 'the filter bar' },
  { name: 'ui/table', holds: 'the table' },
  { name: 'ui/sheet', holds: 'paper and pictures' },
  { name: 'ui/share', holds: 'sharing' },
  { name: 'ui/import', holds: 'opening files' },
  { name: 'ui/app', holds: 'the page’s frame, tokens, base style' },
  { name: 'site', holds: 'what the build makes' },
] as const;

/** Libraries that only some folders may know, by the start of the module's name. */
export const LIBRARIES: readonly {
  readonly library: RegExp;
  readonly only: readonly string[];
}[] = [
  { library: /^maplibre-gl/, only: ['render/maplibre'] },
  { library: /^react(?:-dom)?(?:\/|$)/, only: ['session', 'ui', 'site', 'main.tsx'] },
  { library: /^zustand/, only: ['core/view-state', 'browser', 'session', 'ui', 'site'] },
  { library: /^(?:node:|vite$)/, only: ['site'] },
];

/** Files that a folder holds at most, so that it is seen at one glance. */
export const MOST_FILES = 25;

/**
 * Position of a file's folder in the order; the page's start comes last. Null for a file of no
 * folder.
 */
export function rankOf(file: string): number | null {
  if (file === 'main.tsx') return FOLDERS.length;
  const rank = FOLDERS.findIndex(({ name }) => file.startsWith(`${name}/`));
  return rank === -1 ? null : rank;
}
