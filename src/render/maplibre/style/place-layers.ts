import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { CountClass, Shade } from '../../../core/scene/map/class-breaks.ts';
import {
  groundToken,
  MARK_GROUNDS,
  MARKS,
  PATTERNS,
  type Mark,
} from '../../../core/scene/map/palette.ts';
import { flag, hasMark, hasShade, property, visibleIf, type Colour } from './expressions.ts';

/** The ground of each place, and the patterns and marks on it. */
export function placeLayers(classes: readonly CountClass[], colour: Colour): LayerSpecification[] {
  return [
    {
      id: 'places',
      type: 'fill',
      source: 'places',
      paint: { 'fill-color': placeColour(shadesOf(classes), colour) },
    },
    ...ownShades(classes).flatMap(patternLayers),
    ...shadesOfComparisons(classes).flatMap(patternLayers).map(hidden),
    ...MARKS.map((mark) => hidden(markLayer(mark))),
  ];
}

/** Ids of the layers that only comparisons and gaps need. */
export const markLayers = (classes: readonly CountClass[]): readonly string[] => [
  ...shadesOfComparisons(classes)
    .flatMap(patternLayers)
    .map(({ id }) => id),
  ...MARKS,
];

/** The shades in which places can be painted, each once. */
export const shadesOf = (classes: readonly CountClass[]): readonly Shade[] => [
  ...ownShades(classes),
  ...shadesOfComparisons(classes),
];

const ownShades = (classes: readonly CountClass[]): readonly Shade[] => [
  'land',
  ...classes.map(({ shade }) => shade),
];

/** A comparison paints what is kept and gained in two shades of its own, whatever the classes. */
const COMPARED: readonly Shade[] = ['n2', 'n3'];

const shadesOfComparisons = (classes: readonly CountClass[]): readonly Shade[] => {
  const own = ownShades(classes);
  return COMPARED.filter((shade) => !own.includes(shade));
};

/**
 * Each pattern costs a part of every frame: those that counts of one period never need are drawn
 * only while they are.
 */
const hidden = (layer: LayerSpecification): LayerSpecification => {
  layer.layout = { ...layer.layout, visibility: 'none' };
  return layer;
};

/**
 * Sand for the cooperating union and land for the rest, where nothing reaches them; else the shade
 * of the class.
 */
function placeColour(shades: readonly Shade[], colour: Colour): ExpressionSpecification {
  const ground: ExpressionSpecification = [
    'case',
    flag('partner'),
    colour('--union'),
    colour('--land'),
  ];
  // Nested cases, since an expression of any number of branches has no type.
  return shades.reduce<ExpressionSpecification>(
    (otherwise, shade) =>
      shade === 'land'
        ? otherwise
        : ['case', hasShade(shade), colour(groundToken(shade)), otherwise],
    ground,
  );
}

/**
 * One layer for each pattern and ground: patterns can't follow feature states, but their opacity
 * can.
 */
function patternLayers(shade: Shade): LayerSpecification[] {
  return (['dots', 'rising', 'falling'] as const).map((pattern) => ({
    id: `${pattern}-${shade}`,
    type: 'fill',
    source: 'places',
    filter: property(pattern === 'dots' ? 'reachable' : 'striped'),
    paint: {
      'fill-antialias': false,
      'fill-pattern': bySize(`${pattern}-${shade}`),
      'fill-opacity': visibleIf(['all', flag(pattern), hasShade(shade)]),
    },
  }));
}

/** The picture of a pattern, larger from some zoom on. */
const bySize = (name: string): ExpressionSpecification => [
  'step',
  ['zoom'],
  `${name}-small`,
  PATTERNS.bigFromZoom,
  `${name}-big`,
];

/** The marks of a comparison, and the hatching of what is reached at another time. */
function markLayer(mark: Mark): LayerSpecification {
  const { ground } = MARK_GROUNDS[mark];
  return {
    id: mark,
    type: 'fill',
    source: 'places',
    filter: property('reachable'),
    paint: {
      'fill-antialias': false,
      'fill-pattern': bySize(`${mark}-${ground}`),
      'fill-opacity': visibleIf(hasMark(MARKS.indexOf(mark) + 1)),
    },
  };
}
