import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { CountClass, Shade } from '../../core/scene/map/class-breaks.ts';
import { UNIT_ZOOM } from '../../core/scene/map/map-frame.ts';
import {
  groundToken,
  LABEL_TOKEN,
  MARK_GROUNDS,
  MARK_TOKEN,
  MARKS,
  PATTERNS,
  SHADES,
  type Mark,
} from '../../core/scene/map/palette.ts';
import {
  ADDED_SOURCES,
  addedGroundLayer,
  addedOutlineLayers,
  addedPointLayers,
} from './added-layers.ts';
import {
  dotsImage,
  markImage,
  stripesImage,
  type PatternImage,
  type Repeats,
} from './pattern-images.ts';
import { colourOf, parseHexColour, type ThemeColours } from './theme-colours.ts';

/** CSS families of the map's letters; the first name tells MapLibre the weight. */
const LABEL_FONT = ['Public Sans Semibold', 'sans-serif'];
const CAPITALS_FONT = ['Public Sans Medium', 'sans-serif'];

/** What feature states say of a place; states are numbers and flags, never counts, so that few of them change in a scrub. */
export interface PlaceState {
  /** Position in SHADES. */
  readonly shade: number;
  readonly dots: boolean;
  readonly rising: boolean;
  readonly falling: boolean;
  readonly partner: boolean;
  /** 0 for none, else one more than the position in MARKS. */
  readonly mark: number;
}

/** How many sides of a boundary are reached: 0, 1 (an edge) or 2. The flag `partner` beside it: both are of the cooperating union. */
export type BoundarySides = 0 | 1 | 2;

const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const shadeState: ExpressionSpecification = ['number', ['feature-state', 'shade'], 0];
const sides = (count: BoundarySides): ExpressionSpecification => [
  '==',
  ['number', ['feature-state', 'sides'], 0],
  count,
];
const visibleIf = (condition: ExpressionSpecification): ExpressionSpecification => [
  'case',
  condition,
  1,
  0,
];

/** Pixels. */
const RINGS = { radius: 8, width: 2.4, selectedWidth: 3.6, dot: 2.8 };

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Sources that are given their data later; ids of features are their `id` property. */
const SOURCES: StyleSpecification['sources'] = {
  // No simplification by the renderer: it would thin each polygon by itself and open gaps between neighbours.
  places: { type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0 },
  boundaries: { type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0 },
  borders: { type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0 },
  hover: { type: 'geojson', data: EMPTY, tolerance: 0 },
  selected: { type: 'geojson', data: EMPTY, tolerance: 0 },
  outlined: { type: 'geojson', data: EMPTY, tolerance: 0 },
  ...ADDED_SOURCES,
  rings: { type: 'geojson', data: EMPTY },
  labels: { type: 'geojson', data: EMPTY },
};

/** The style of a dataset's classes in a theme: all sources and layers, from the bottom to the top. */
export function mapStyle(
  classes: readonly CountClass[],
  colours: ThemeColours,
): StyleSpecification {
  const colour = (token: string): string => colourOf(colours, token);
  const own = ownShades(classes);
  const shades = [...own, ...COMPARED.filter((shade) => !own.includes(shade))];
  return {
    version: 8,
    sources: SOURCES,
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colour('--water') } },
      {
        id: 'places',
        type: 'fill',
        source: 'places',
        paint: { 'fill-color': placeColour(shades, colour) },
      },
      ...own.flatMap((shade) => patternLayers(shade)),
      ...COMPARED.filter((shade) => !own.includes(shade))
        .flatMap((shade) => patternLayers(shade))
        .map(hidden),
      ...MARKS.map((mark) => hidden(markLayer(mark))),
      addedGroundLayer(colour),
      ...boundaryLayers(colour),
      ...outlineLayers(colour),
      ...addedPointLayers(colour),
      ...labelLayers(shades, colour),
      ...ringLayers(colour),
    ],
  };
}

/** A comparison paints what is kept and gained in two shades of its own, whatever the classes. */
const COMPARED: readonly Shade[] = ['n2', 'n3'];

const ownShades = (classes: readonly CountClass[]): readonly Shade[] => [
  'land',
  ...classes.map(({ shade }) => shade),
];

/** Each pattern costs a part of every frame: those that counts of one period never need are drawn only while they are. */
const hidden = (layer: LayerSpecification): LayerSpecification => {
  layer.layout = { ...layer.layout, visibility: 'none' };
  return layer;
};

/** Ids of the layers that only comparisons and gaps need. */
export const markLayers = (classes: readonly CountClass[]): readonly string[] => [
  ...COMPARED.filter((shade) => !ownShades(classes).includes(shade)).flatMap((shade) =>
    patternLayers(shade).map(({ id }) => id),
  ),
  ...MARKS,
];

/** Sand for the cooperating union and land for the rest, where nothing reaches them; else the shade of the class. */
function placeColour(
  shades: readonly Shade[],
  colour: (token: string) => string,
): ExpressionSpecification {
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
        : [
            'case',
            ['==', shadeState, SHADES.indexOf(shade)],
            colour(groundToken(shade)),
            otherwise,
          ],
    ground,
  );
}

/** One layer for each pattern and ground: patterns can't follow feature states, but their opacity can. */
function patternLayers(shade: Shade): LayerSpecification[] {
  return (['dots', 'rising', 'falling'] as const).map((pattern) => ({
    id: `${pattern}-${shade}`,
    type: 'fill',
    source: 'places',
    filter: ['boolean', ['get', pattern === 'dots' ? 'reachable' : 'striped'], false],
    paint: {
      'fill-antialias': false,
      'fill-pattern': [
        'step',
        ['zoom'],
        `${pattern}-${shade}-small`,
        PATTERNS.bigFromZoom,
        `${pattern}-${shade}-big`,
      ],
      'fill-opacity': visibleIf(['all', flag(pattern), ['==', shadeState, SHADES.indexOf(shade)]]),
    },
  }));
}

/** The marks of a comparison, and the hatching of what is reached at another time. */
function markLayer(mark: Mark): LayerSpecification {
  const { ground } = MARK_GROUNDS[mark];
  return {
    id: mark,
    type: 'fill',
    source: 'places',
    filter: ['boolean', ['get', 'reachable'], false],
    paint: {
      'fill-antialias': false,
      'fill-pattern': [
        'step',
        ['zoom'],
        `${mark}-${ground}-small`,
        PATTERNS.bigFromZoom,
        `${mark}-${ground}-big`,
      ],
      'fill-opacity': visibleIf([
        '==',
        ['number', ['feature-state', 'mark'], 0],
        MARKS.indexOf(mark) + 1,
      ]),
    },
  };
}

function boundaryLayers(colour: (token: string) => string): LayerSpecification[] {
  const between: ExpressionSpecification = ['==', ['get', 'kind'], 'country'];
  const within: ExpressionSpecification = ['==', ['get', 'kind'], 'unit'];
  const reachable: ExpressionSpecification = ['boolean', ['get', 'reachable'], false];
  const line = (
    id: string,
    token: string,
    width: number,
    condition: ExpressionSpecification,
    filter: ExpressionSpecification,
    minzoom = 0,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'boundaries',
    minzoom,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour(token),
      'line-width': width,
      'line-opacity': visibleIf(condition),
    },
  });
  return [
    line('land-borders', '--landline', 0.7, ['all', sides(0), ['!', flag('partner')]], between),
    line('unit-lines', '--border', 0.7, sides(2), ['all', within, reachable], UNIT_ZOOM),
    line('quiet-unit-lines', '--landline', 0.5, sides(0), within, UNIT_ZOOM),
    line('country-lines', '--border', 0.9, ['any', sides(2), flag('partner')], between),
    line('edges', '--edge', 0.9, sides(1), reachable),
  ];
}

function outlineLayers(colour: (token: string) => string): LayerSpecification[] {
  const line = (
    id: string,
    source: string,
    token: string,
    width: number,
    opacity: DataDrivenPropertyValueSpecification<number>,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour(token), 'line-width': width, 'line-opacity': opacity },
  });
  return [
    line('border-casings', 'borders', '--selcase', 2.6, ['case', flag('active'), 0.9, 0]),
    line('border-outlines', 'borders', '--sel', 1.1, visibleIf(flag('active'))),
    ...addedOutlineLayers(colour),
    line('outlined-casing', 'outlined', '--selcase', 4.2, 1),
    line('outlined', 'outlined', '--sel', 2, 1),
    line('hover', 'hover', '--sel', 1.5, 1),
    line('selected-casing', 'selected', '--selcase', 7, 1),
    line('selected', 'selected', '--sel', 3.2, 1),
  ];
}

/** A ring with a dot in it: a place is named here, and its extent isn't. */
function ringLayers(colour: (token: string) => string): LayerSpecification[] {
  const selected: ExpressionSpecification = ['boolean', ['get', 'selected'], false];
  return [
    {
      id: 'rings',
      type: 'circle',
      source: 'rings',
      paint: {
        'circle-radius': RINGS.radius,
        'circle-color': colour('--selcase'),
        'circle-stroke-color': colour('--sel'),
        'circle-stroke-width': ['case', selected, RINGS.selectedWidth, RINGS.width],
      },
    },
    {
      id: 'ring-dots',
      type: 'circle',
      source: 'rings',
      paint: { 'circle-radius': RINGS.dot, 'circle-color': colour('--sel') },
    },
  ];
}

function labelLayers(
  shades: readonly Shade[],
  colour: (token: string) => string,
): LayerSpecification[] {
  const byGround = (of: (ground: Shade | 'sea') => string): ExpressionSpecification =>
    shades.reduce<ExpressionSpecification>(
      (otherwise, shade) => ['case', ['==', ['get', 'ground'], shade], of(shade), otherwise],
      ['to-color', of('sea')],
    );
  const letters = {
    'text-color': byGround((ground) => colour(LABEL_TOKEN[ground])),
    'text-halo-color': byGround((ground) => colour(groundToken(ground))),
    'text-halo-width': 2.6,
  };
  return [
    {
      id: 'leaders',
      type: 'line',
      source: 'labels',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colour('--ink'), 'line-width': 1, 'line-opacity': 0.75 },
    },
    {
      id: 'leader-ends',
      type: 'circle',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'end'],
      paint: {
        'circle-radius': 2.4,
        'circle-color': colour('--ink'),
        'circle-stroke-color': colour('--selcase'),
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'label'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': LABEL_FONT,
        'text-size': 12.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-max-width': 40,
      },
      paint: letters,
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      minzoom: UNIT_ZOOM,
      filter: ['==', ['get', 'kind'], 'country'],
      layout: {
        'text-field': ['upcase', ['get', 'text']],
        'text-font': CAPITALS_FONT,
        'text-size': 14,
        'text-letter-spacing': 0.12,
        'text-max-width': 20,
      },
      paint: letters,
    },
    {
      id: 'unit-names',
      type: 'symbol',
      source: 'labels',
      minzoom: UNIT_ZOOM,
      filter: ['==', ['get', 'kind'], 'unit'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': LABEL_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11.5, 6, 13.5],
        'text-max-width': 9,
        'text-padding': 6,
        'symbol-sort-key': ['-', ['get', 'size']],
      },
      paint: letters,
    },
  ];
}

/** The picture that a layer asks for by name (`dots-n2-small`); null for any other name. */
export function patternImage(
  name: string,
  colours: ThemeColours,
  repeats: Repeats = 1,
): PatternImage | null {
  const match = /^(dots|rising|falling|plus|cross|hatch)-([a-z]+\d?)-(small|big)$/.exec(name);
  const shade = SHADES.find((known) => known === match?.[2]);
  if (match === null || shade === undefined) return null;
  const size = match[3] === 'big' ? 'big' : 'small';
  const mark = MARKS.find((known) => known === match[1]);
  if (mark !== undefined)
    return markImage(
      mark,
      size,
      parseHexColour(colourOf(colours, MARK_GROUNDS[mark].token)),
      repeats,
    );
  const colour = parseHexColour(colourOf(colours, MARK_TOKEN[shade]));
  return match[1] === 'dots'
    ? dotsImage(size, colour, repeats)
    : stripesImage(size, match[1] === 'rising', colour, repeats);
}
