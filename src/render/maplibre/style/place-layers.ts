import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { CountClass, Shade } from '../../../core/scene/map/class-breaks.ts';
import type { LeafPaint } from '../../../core/scene/map/leaf-paint.ts';
import {
  groundToken,
  MARK_GROUNDS,
  MARK_TOKEN,
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
    ...inksOf(classes).flatMap((ink) => PATTERN_KINDS.map((kind) => patternLayer(kind, ink))),
    ...MARKS.map((mark) => hidden(markLayer(mark))),
  ];
}

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

/** Counts of one period never need a mark: the map has none before the first that does. */
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

/** What can lie on a ground. */
const PATTERN_KINDS = ['dots', 'rising', 'falling'] as const;

type PatternKind = (typeof PATTERN_KINDS)[number];

/** Grounds whose patterns are of one colour, and so of one picture, which is named by the first. */
type Ink = readonly [Shade, ...Shade[]];

const inksOf = (classes: readonly CountClass[]): readonly Ink[] => {
  const inks = new Map<string, Ink>();
  for (const shade of shadesOf(classes)) {
    const known = inks.get(MARK_TOKEN[shade]);
    inks.set(MARK_TOKEN[shade], known === undefined ? [shade] : [...known, shade]);
  }
  return [...inks.values()];
};

const patternId = (kind: PatternKind, [first]: Ink): string => `${kind}-${first}`;

/**
 * Each pattern costs a part of every frame, whether it is seen or not: the layers of those that
 * nothing in a scene has, and of those that something has.
 */
export function patternsIn(
  classes: readonly CountClass[],
  paint: Iterable<LeafPaint>,
): ReadonlyMap<string, boolean> {
  const layers = inksOf(classes).flatMap((ink) =>
    PATTERN_KINDS.map((kind) => ({ id: patternId(kind, ink), kind, ink })),
  );
  const seen = new Map<Shade, Set<PatternKind>>();
  for (const { shade, dots, stripes } of paint) {
    const kinds = seen.get(shade) ?? new Set();
    seen.set(shade, kinds);
    if (dots) kinds.add('dots');
    if (stripes.rising) kinds.add('rising');
    if (stripes.falling) kinds.add('falling');
  }
  return new Map(
    layers.map(({ id, kind, ink }) => [id, ink.some((shade) => seen.get(shade)?.has(kind))]),
  );
}

/**
 * One layer for each pattern and ink: patterns can't follow feature states, but their opacity can.
 * None is drawn until a scene asks for it.
 */
function patternLayer(kind: PatternKind, ink: Ink): LayerSpecification {
  return {
    id: patternId(kind, ink),
    type: 'fill',
    source: 'places',
    filter: property(kind === 'dots' ? 'reachable' : 'striped'),
    paint: {
      'fill-antialias': false,
      'fill-pattern': bySize(`${kind}-${ink[0]}`),
      'fill-opacity': visibleIf(['all', flag(kind), ['any', ...ink.map(hasShade)]]),
      'fill-layer-opacity': 0,
    },
  };
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
