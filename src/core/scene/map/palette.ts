import type { Shade } from './class-breaks.ts';

/**
 * Grounds in the order of their numbers: feature states and patterns speak of a ground by its
 * position here.
 */
export const SHADES: readonly Shade[] = ['land', 'n1', 'n2', 'n3', 'q1', 'q2', 'q3', 'q4', 'q5'];

/** Token of the dots and stripes on each ground; contrast was measured for each pair. */
export const MARK_TOKEN: Readonly<Record<Shade, string>> = {
  land: '--edge',
  n1: '--hx1',
  n2: '--hx2',
  n3: '--hx3',
  q1: '--hx1',
  q2: '--hx1',
  q3: '--hx2',
  q4: '--hx3',
  q5: '--hx3',
};

/** Token of the letters on each ground; their halo is the ground itself. */
export const LABEL_TOKEN: Readonly<Record<Shade | 'sea', string>> = {
  sea: '--ink',
  land: '--ink',
  n1: '--on1',
  n2: '--on2',
  n3: '--on3',
  q1: '--on-q1',
  q2: '--on-q2',
  q3: '--on-q3',
  q4: '--on-q4',
  q5: '--on-q5',
};

/** Token of a ground's own colour. */
export const groundToken = (ground: Shade | 'sea'): string =>
  ground === 'sea' ? '--water' : `--${ground}`;

/**
 * Dots and stripes are drawn on square tiles of these sizes in pixels, larger from this zoom on.
 */
export const PATTERNS = {
  bigFromZoom: 5,
  dots: { small: { tile: 16, radius: 1.5 }, big: { tile: 32, radius: 2.7 } },
  stripes: { small: { tile: 8, width: 1.3 }, big: { tile: 16, width: 2.2 } },
} as const;

/**
 * Marks over a ground: `plus`: gained, `cross`: lost, `hatch`: reached at another time only. They
 * stand between the dots.
 */
export const MARKS = ['plus', 'cross', 'hatch'] as const;
export type Mark = (typeof MARKS)[number];

/** The one ground and the token of each mark; arms and lines in pixels. */
export const MARK_GROUNDS: Readonly<
  Record<Mark, { readonly ground: Shade; readonly token: string }>
> = {
  plus: { ground: 'n3', token: '--hx3' },
  cross: { ground: 'land', token: '--sel' },
  hatch: { ground: 'land', token: '--edge' },
};
export const MARK_SIZES = {
  plus: { small: { tile: 16, arm: 3, width: 1.6 }, big: { tile: 32, arm: 5.5, width: 2.6 } },
  cross: { small: { tile: 16, arm: 2.2, width: 1.4 }, big: { tile: 32, arm: 4, width: 2.2 } },
  hatch: { small: { tile: 8, arm: 4, width: 1 }, big: { tile: 16, arm: 8, width: 1.6 } },
} as const;
