import type { ExpressionSpecification } from 'maplibre-gl';
import { SHADES } from '../../../core/scene/map/palette.ts';
import type { Shade } from '../../../core/scene/map/class-breaks.ts';
import type { BoundarySides, PlaceState } from '../feature-state.ts';

/** The colour of a token in the theme of the style. */
export type Colour = (token: string) => string;

/** A feature state that is set or not. */
export const flag = (
  name: 'active' | 'dots' | 'rising' | 'falling' | 'partner',
): ExpressionSpecification => ['boolean', ['feature-state', name], false];

export const hasShade = (shade: Shade): ExpressionSpecification => [
  '==',
  numberState('shade'),
  SHADES.indexOf(shade),
];

export const hasMark = (mark: PlaceState['mark']): ExpressionSpecification => [
  '==',
  numberState('mark'),
  mark,
];

export const hasSides = (count: BoundarySides): ExpressionSpecification => [
  '==',
  numberState('sides'),
  count,
];

const numberState = (name: 'shade' | 'mark' | 'sides'): ExpressionSpecification => [
  'number',
  ['feature-state', name],
  0,
];

/** A property of a feature that never changes. */
export const property = (
  name: 'reachable' | 'striped' | 'selected' | 'found',
): ExpressionSpecification => ['boolean', ['get', name], false];

/** Opacity: 1 or 0. */
export const visibleIf = (condition: ExpressionSpecification): ExpressionSpecification => [
  'case',
  condition,
  1,
  0,
];
