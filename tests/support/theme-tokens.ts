import { onGround } from '../../src/render/svg/standalone-style.ts';

/** What a reader's system and the reader have chosen. */
export interface Surroundings {
  readonly system: 'light' | 'dark';
  readonly theme: 'light' | 'dark' | null;
  readonly contrast: 'no-preference' | 'more';
  readonly forced: 'none' | 'active';
  readonly medium: 'screen' | 'print';
}

const each = <Value>(values: readonly Value[]): readonly Value[] => values;

/** All that can come together on a screen. */
export const SURROUNDINGS: readonly Surroundings[] = each(['light', 'dark'] as const).flatMap(
  (system) =>
    each([null, 'light', 'dark'] as const).flatMap((theme) =>
      each(['no-preference', 'more'] as const).flatMap((contrast) =>
        each(['none', 'active'] as const).map((forced) => ({
          system,
          theme,
          contrast,
          forced,
          medium: 'screen' as const,
        })),
      ),
    ),
);

/**
 * The tokens of the root in these surroundings, as a browser works them out: the rules that hold,
 * the later ones of the same weight over the earlier. Rules of `:root` alone weigh less than those
 * that ask for its attribute.
 */
export function themeTokens(stylesheet: string, around: Surroundings): ReadonlyMap<string, string> {
  const held = rulesOf(stylesheet).filter(
    ({ media, selector }) => mediaHolds(media, around) && selectorHolds(selector, around.theme),
  );
  const declared = new Map(
    held
      .toSorted((a, b) => weight(a.selector) - weight(b.selector))
      .flatMap(({ declarations }) => declarations),
  );
  const ground = declared.get('--dark') === 'initial' ? 'dark' : 'light';
  if (
    declared.get(`--${ground}`) !== 'initial' ||
    declared.get(ground === 'dark' ? '--light' : '--dark') !== ''
  )
    throw new Error('not one ground');
  return new Map([...declared].map(([name, value]) => [name, onGround(value, ground)]));
}

interface Rule {
  readonly media: string;
  readonly selector: string;
  readonly declarations: readonly (readonly [string, string])[];
}

function rulesOf(stylesheet: string): readonly Rule[] {
  const plain = stylesheet.replaceAll(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/(?:@media ([^{]+)\{\s*)?(:root[^{]*)\{([^}]*)\}/g)].map(
    ([, media = '', selector = '', body = '']) => ({
      media: media.trim(),
      selector: selector.trim(),
      declarations: [...body.matchAll(/([\w-]+):\s*([^;]*);/g)].map(
        ([, name = '', value = '']) => [name, value.trim()] as const,
      ),
    }),
  );
}

function mediaHolds(media: string, { system, contrast, forced, medium }: Surroundings): boolean {
  const facts = new Set([
    medium,
    `(prefers-color-scheme: ${system})`,
    `(prefers-contrast: ${contrast})`,
    `(forced-colors: ${forced})`,
  ]);
  return media === '' || media.split(' and ').every((condition) => facts.has(condition));
}

function selectorHolds(selector: string, theme: Surroundings['theme']): boolean {
  const [, not, wanted] =
    /^:root(?:(:not\()?\[data-theme='(light|dark)'\]\)?)?$/.exec(selector) ?? [];
  if (wanted === undefined) return selector === ':root';
  return not === undefined ? theme === wanted : theme !== wanted;
}

const weight = (selector: string): number => (selector === ':root' ? 0 : 1);
