import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHexColour } from '../../../src/render/live/theme-colours.ts';
import { contrast } from '../../support/browser/contrast.ts';
import { SURROUNDINGS, themeTokens, type Surroundings } from '../../support/theme-tokens.ts';

const stylesheet = readFileSync('src/ui/app/tokens.css', 'utf8');

const GROUNDS = [
  '--paper',
  '--canvas',
  '--sunken',
  '--accent-soft',
  '--warn-soft',
  '--bad-soft',
  '--good-soft',
  '--add-soft',
  '--water',
  '--land',
];
const INKS = [
  '--ink',
  '--ink2',
  '--ink3',
  '--accent',
  '--accent-h',
  '--warn',
  '--bad',
  '--good',
  '--add',
];

/** What is written on what. */
const PAIRS: readonly (readonly [ink: string, ground: string])[] = [
  ...INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ...['--accent', '--accent-h'].map((ground) => ['--on-accent', ground] as const),
  ...['1', '2', '3'].map((shade) => [`--on${shade}`, `--n${shade}`] as const),
  ...['1', '2', '3', '4', '5'].map((shade) => [`--on-q${shade}`, `--q${shade}`] as const),
  ...['1', '2', '3', '4', '5', '6', '7', '8'].map(
    (project) => ['--bar-text', `--p${project}`] as const,
  ),
  ['--ink', '--union'],
];

/** Dots, stripes and edges: no text, so 3 to 1. */
const MARKS: typeof PAIRS = [
  ['--hx1', '--n1'],
  ['--hx2', '--n2'],
  ['--hx3', '--n3'],
  ['--hx1', '--q1'],
  ['--hx1', '--q2'],
  ['--hx2', '--q3'],
  ['--hx3', '--q4'],
  ['--hx3', '--q5'],
  ['--edge', '--land'],
  ['--edge', '--water'],
  ['--line2', '--paper'],
  ['--focus', '--paper'],
];

const name = ({ system, theme, contrast: wanted, forced }: Surroundings): string =>
  `system ${system}, chosen ${theme ?? 'nothing'}, contrast ${wanted}, forced colours ${forced}`;

const faint = (
  tokens: ReadonlyMap<string, string>,
  pairs: typeof PAIRS,
  least: number,
): readonly string[] =>
  pairs.flatMap(([ink, ground]) => {
    const ratio = contrast(colourOf(tokens, ink), colourOf(tokens, ground));
    return ratio < least ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });

const colourOf = (tokens: ReadonlyMap<string, string>, token: string): readonly number[] =>
  parseHexColour(tokens.get(token) ?? '');

describe('colours of the page', () => {
  it.each(SURROUNDINGS.map((around) => [name(around), around] as const))(
    'let every text be read with %s',
    (_, around) => {
      const tokens = themeTokens(stylesheet, around);
      expect(faint(tokens, PAIRS, around.contrast === 'more' ? 7 : 4.5)).toEqual([]);
      expect(faint(tokens, MARKS, 3)).toEqual([]);
    },
  );

  it('are dark where the reader chose so, or the system where the reader chose nothing, or its canvas where colours are forced', () => {
    const dark = SURROUNDINGS.filter(
      (around) => contrast(colourOf(themeTokens(stylesheet, around), '--paper'), [0, 0, 0]) < 4,
    );
    expect(dark).toEqual(
      SURROUNDINGS.filter(
        ({ system, theme, forced }) =>
          (forced === 'active' ? system : (theme ?? system)) === 'dark',
      ),
    );
  });

  it('are those of the light theme on paper', () => {
    const onPaper = themeTokens(stylesheet, {
      system: 'dark',
      theme: 'dark',
      contrast: 'no-preference',
      forced: 'none',
      medium: 'print',
    });
    const light = themeTokens(stylesheet, {
      system: 'light',
      theme: null,
      contrast: 'no-preference',
      forced: 'none',
      medium: 'screen',
    });
    expect(onPaper).toEqual(light);
  });
});
