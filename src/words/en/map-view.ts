/** What stands over the map, and what is said of the map as a whole. */
export const mapView = {
  /** In a frame of another page. */
  gestures: {
    zoom: 'Press Ctrl and scroll to zoom the map',
    zoomMac: 'Press ⌘ and scroll to zoom the map',
    fingers: 'Move the map with two fingers',
  },
  name: 'Map',
  hint: 'Select a place on the map',
  extents: 'Extent of the map',
  extentNames: {
    'latin-america': 'Latin America',
    both: 'Both sides',
    europe: 'Europe',
    all: 'All places',
  } as Readonly<Record<string, string>>,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  noShapes: 'The shapes of the map could not be loaded.',
  asDrawn: 'This is the map as it was drawn.',
  noMap: 'Without them there is no map of this view.',
  /** Why the map can't be moved. */
  still: {
    'no-webgl': 'Still map. This browser has WebGL switched off, so the map can’t zoom.',
    lost: 'Still map. The graphics card stopped drawing, so the map can’t zoom until it answers again.',
    part: 'Still map. A part of the map could not be loaded, so it can’t zoom.',
    closed:
      'Still map. The page round this frame closes it off (a sandbox without allow-same-origin), so the map can’t zoom.',
    slow: 'The live map is still loading.',
  },
  /** What draws the map. */
  drawing: {
    title: 'About this map',
    label: 'What draws the map',
    choices: { auto: 'Whichever is faster here', drawn: 'Drawn map', webgl: 'Graphics card' },
    by: {
      drawn: {
        first: 'The map is drawn without the graphics card.',
        chosen: 'The map is drawn without the graphics card, as you chose.',
        'no-webgl':
          'The map is drawn without the graphics card: this browser has WebGL switched off.',
        software:
          'The map is drawn without the graphics card: this browser has none to draw with, and would imitate it.',
        slow: 'The map is drawn without the graphics card, which took long for its first pictures.',
        lost: 'The map is drawn without the graphics card, which stopped drawing.',
        closed:
          'The map is drawn without the graphics card: the page round this frame closes it off.',
      } as Readonly<Record<string, string>>,
      webgl: {
        first: 'The map is drawn by the graphics card.',
        chosen: 'The map is drawn by the graphics card, as you chose.',
      } as Readonly<Record<string, string>>,
    },
  },
  restWorks: 'Places, timeline and sharing work as usual.',
};
