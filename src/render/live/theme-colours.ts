import { groundToken, LABEL_TOKEN, MARK_TOKEN, SHADES } from '../../core/scene/map/palette.ts';
import type { Rgb } from './pattern-images.ts';

const TOKENS = [
  '--water',
  '--land',
  '--landline',
  '--border',
  '--union',
  '--edge',
  '--add',
  '--add-soft',
  '--sel',
  '--selcase',
  '--ink',
  '--ink2',
  '--ink3',
];

/**
 * Values of the tokens that the map needs, as written in the stylesheet (`#0b5f66`). A canvas can't
 * read custom properties.
 */
export type ThemeColours = ReadonlyMap<string, string>;

/** Reads them off an element; again after each change of theme. */
export function readThemeColours(element: Element): ThemeColours {
  const style = getComputedStyle(element);
  const names = new Set([
    ...TOKENS,
    ...Object.values(MARK_TOKEN),
    ...Object.values(LABEL_TOKEN),
    ...SHADES.map(groundToken),
  ]);
  return new Map([...names].map((name) => [name, style.getPropertyValue(name).trim()]));
}

/** The same, of a stylesheet that is there: throws where it defines none of them. */
export function readWholeTheme(element: Element): ThemeColours {
  const colours = readThemeColours(element);
  for (const token of colours.keys()) colourOf(colours, token);
  return colours;
}

/**
 * The colour of a token; throws for one that the stylesheet doesn't define, which is a mistake of
 * ours.
 */
export function colourOf(colours: ThemeColours, token: string): string {
  const value = colours.get(token);
  if (value === undefined || value === '') throw new Error(`the stylesheet defines no ${token}`);
  return value;
}

/** `#rgb` or `#rrggbb` as numbers of 0 to 255. */
export function parseHexColour(text: string): Rgb {
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    text.length === 4 ? text.replaceAll(/[\da-f]/gi, '$&$&') : text,
  );
  if (long === null) throw new Error(`not a colour of the form #rrggbb: ${text}`);
  return [
    Number.parseInt(long[1] ?? '', 16),
    Number.parseInt(long[2] ?? '', 16),
    Number.parseInt(long[3] ?? '', 16),
  ];
}

/**
 * Calls back after the page or the system changes between light and dark, or the contrast; returns
 * the way to stop.
 */
export function watchTheme(listener: () => void): () => void {
  const page = new MutationObserver(listener);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    page.disconnect();
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
